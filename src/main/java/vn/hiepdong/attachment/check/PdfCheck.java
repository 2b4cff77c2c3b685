package vn.hiepdong.attachment.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

/** A PDF that shows pages and does nothing else. */
@Component
class PdfCheck implements FileCheck {

    private static final Set<String> ACTS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm");
    private static final Set<COSName> SCRIPTS =
            Set.of(COSName.getPDFName("JS"), COSName.getPDFName("JavaScript"), COSName.getPDFName("XFA"));
    private static final Set<COSName> FILES_INSIDE =
            Set.of(COSName.getPDFName("EmbeddedFiles"), COSName.getPDFName("EF"));
    private static final int TAIL = 1024;

    @Override
    public boolean knows(UploadType type) {
        return type == UploadType.PDF;
    }

    @Override
    public void check(Path file, UploadType type) throws IOException {
        endsAsPdf(file);
        PdfStreams.check(file);
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw damaged();
            }
            everyObject(document);
        } catch (InvalidPasswordException locked) {
            throw new Refused("đặt mật khẩu", "bỏ mật khẩu rồi gửi lại");
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refused refused ? refused : damaged();
        }
    }

    /** A file may be two things at once: what follows the end of the PDF is read by others. */
    private static void endsAsPdf(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var head = new byte[5];
            content.readFully(head);
            content.seek(Math.max(0, content.length() - TAIL));
            var tail = new byte[(int) Math.min(TAIL, content.length())];
            content.readFully(tail);
            var end = new String(tail, StandardCharsets.ISO_8859_1);
            if (!new String(head, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
                throw damaged();
            }
            if (end.contains("%%EOF")
                            && !end.substring(end.lastIndexOf("%%EOF") + 5).isBlank()
                    || end.contains("PK\5\6")) {
                throw new Refused("có phần đuôi không thuộc về PDF", "in lại thành PDF rồi gửi");
            }
        }
    }

    private static void everyObject(PDDocument document) throws IOException {
        var known = document.getDocument();
        var roots = new ArrayList<COSBase>();
        roots.add(known.getTrailer());
        for (var key : known.getXrefTable().keySet()) {
            roots.add(known.getObjectFromPool(key).getObject());
        }
        roots.forEach(PdfCheck::look);
    }

    /** Into what lies directly in an object; what it refers to is an object of its own. */
    private static void look(COSBase found) {
        if (found instanceof COSDictionary dictionary) {
            if (dictionary.keySet().stream().anyMatch(SCRIPTS::contains)
                    || ACTS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))) {
                throw new Refused("có mã lệnh tự chạy", "in lại thành PDF (không có biểu mẫu, mã lệnh) rồi gửi");
            }
            if (dictionary.keySet().stream().anyMatch(FILES_INSIDE::contains)) {
                throw new Refused("có tệp khác đính kèm bên trong", "gửi riêng từng tệp");
            }
            dictionary.getValues().forEach(PdfCheck::look);
        } else if (found instanceof COSArray array) {
            array.forEach(PdfCheck::look);
        }
    }

    private static Refused damaged() {
        return new Refused("bị hỏng hoặc không phải PDF", "mở thử, lưu lại thành PDF rồi gửi");
    }
}
