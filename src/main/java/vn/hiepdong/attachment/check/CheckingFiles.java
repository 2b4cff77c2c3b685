package vn.hiepdong.attachment.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells whether the name, the first bytes and the inside of a file agree on one of the types that are taken in. */
@Component
public class CheckingFiles {

    private static final Map<String, String> OLD_FORMS = Map.of(
            "doc", ".docx", "docm", ".docx", "dotx", ".docx", "rtf", ".docx", "odt", ".docx", "xls", ".xlsx", "xlsm",
            ".xlsx", "ods", ".xlsx");
    private static final List<String> ARCHIVES = List.of("zip", "rar", "7z", "gz", "tar");
    private static final List<String> PHONE_PICTURES = List.of("heic", "heif");

    private final Tika tika = new Tika();
    private final List<FileCheck> checks;

    CheckingFiles(List<FileCheck> checks) {
        this.checks = checks;
    }

    /**
     * @param name cleaned, see {@link FileNames}
     * @return PDF, Word or Excel
     * @throws Refused when it is none of them, damaged or harmful
     */
    public UploadType document(String name, Path file) throws IOException {
        var type = UploadType.named(name).orElseThrow(() -> unknownDocument(name));
        if (type.picture()) {
            throw new Refused("là ảnh chứ không phải văn bản", "ghép các ảnh quét thành một tệp PDF");
        }
        sniff(file, type);
        for (var check : checks) {
            if (check.knows(type)) {
                check.check(file, type);
            }
        }
        return type;
    }

    /**
     * @param name likewise
     * @return JPEG, PNG or WebP; whether it can be opened shows when it is
     * @throws Refused when it is none of them
     */
    public UploadType picture(String name, Path file) throws IOException {
        var type = UploadType.named(name).filter(UploadType::picture).orElseThrow(() -> unknownPicture(name));
        sniff(file, type);
        return type;
    }

    /** Whether somebody who names it so means a picture; those of phones are among them, and are refused as such. */
    public boolean namedAsPicture(String name) {
        return UploadType.named(name).map(UploadType::picture).orElse(PHONE_PICTURES.contains(extensionOf(name)));
    }

    private void sniff(Path file, UploadType type) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            if (!type.looksLike(tika.detect(content))) {
                throw new Refused(
                        "có nội dung không phải " + type.label() + " như tên tệp",
                        "mở tệp bằng chương trình đã soạn ra nó, bỏ mật khẩu nếu có, và lưu lại đúng loại");
            }
        }
    }

    private static Refused unknownDocument(String name) {
        var extension = extensionOf(name);
        if (OLD_FORMS.containsKey(extension)) {
            return new Refused("thuộc loại tệp không nhận", "mở tệp và lưu thành " + OLD_FORMS.get(extension));
        }
        if (ARCHIVES.contains(extension)) {
            return new Refused("là tệp nén", "giải nén rồi gửi từng văn bản");
        }
        return new Refused("không thuộc loại được nhận", "gửi tệp PDF, Word (.docx) hoặc Excel (.xlsx)");
    }

    private static Refused unknownPicture(String name) {
        return PHONE_PICTURES.contains(extensionOf(name))
                ? new Refused("là ảnh HEIC của điện thoại", "đổi sang JPG rồi gửi lại")
                : new Refused("không phải ảnh thuộc loại được nhận", "gửi ảnh JPG, PNG hoặc WebP");
    }

    private static String extensionOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
