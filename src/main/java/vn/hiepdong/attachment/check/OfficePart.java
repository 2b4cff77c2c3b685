package vn.hiepdong.attachment.check;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whether one part of a Word or Excel file only shows something. */
final class OfficePart {

    /** Fields that start a program, or fetch what is shown from elsewhere, when the file is opened. */
    private static final Pattern ACTING_FIELD = Pattern.compile(
            "\\bDDE(AUTO)?\\b|\\bINCLUDE(PICTURE|TEXT)\\b\\W*(https?:|ftp:|file:|\\\\\\\\|//)",
            Pattern.CASE_INSENSITIVE);

    /** Programs, archives, old Office files: whatever the part calls itself. */
    private static final String[] OTHER_FILES = {
        "4d5a", "504b0304", "d0cf11e0a1b11ae1", "526172211a07", "377abcaf271c", "7f454c46"
    };

    private static final int HEAD = 8;

    private OfficePart() {}

    static void harmless(ZipFile zip, ZipEntry part) throws IOException {
        var name = nameOf(part);
        if (name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.contains("/macrosheets/")) {
            throw macros();
        }
        if (name.contains("/embeddings/") || holdsAnotherFile(zip, part, name)) {
            throw embedded();
        }
        if (name.endsWith(".vml")) {
            try (var content = zip.getInputStream(part)) {
                OfficeParts.declaresNothing(content);
            }
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            try (var content = zip.getInputStream(part)) {
                var said = OfficeParts.read(content);
                said.relationships().forEach(OfficePart::harmless);
                if (said.linksToPrograms()
                        || ACTING_FIELD.matcher(said.fields()).find()) {
                    throw new Refused(
                            "có trường tự chạy hoặc tự lấy nội dung (DDE, INCLUDE)", "bỏ các trường ấy rồi gửi lại");
                }
            }
        }
    }

    static String nameOf(ZipEntry part) {
        return part.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean holdsAnotherFile(ZipFile zip, ZipEntry part, String name) throws IOException {
        if (name.endsWith(".odttf")) {
            // a font, made unreadable: it may begin with anything
            return false;
        }
        try (var content = zip.getInputStream(part)) {
            var head = new StringBuilder();
            for (var letter : content.readNBytes(HEAD)) {
                head.append(String.format("%02x", letter));
            }
            return Stream.of(OTHER_FILES).anyMatch(mark -> head.indexOf(mark) == 0);
        }
    }

    private static void harmless(OfficeParts.Relationship relationship) {
        if (relationship.isOf("oleObject") || relationship.isOf("aFChunk")) {
            throw embedded();
        }
        if (relationship.isOf("vbaProject") || relationship.isOf("control")) {
            throw macros();
        }
        if (relationship.external() && !relationship.isOf("hyperlink")) {
            throw new Refused("lấy nội dung từ nơi khác bên ngoài tệp", "chép hẳn nội dung ấy vào tệp rồi gửi lại");
        }
    }

    static Refused macros() {
        return new Refused("có macro hoặc nút điều khiển", "lưu lại thành .docx, .xlsx không có macro");
    }

    private static Refused embedded() {
        return new Refused("có tệp khác nhúng bên trong", "bỏ phần nhúng hoặc lưu thành PDF rồi gửi");
    }
}
