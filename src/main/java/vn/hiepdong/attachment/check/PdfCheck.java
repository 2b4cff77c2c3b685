package vn.hiepdong.attachment.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static final Set<String> ACTS = Set.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "GoToR", "GoToE", "Rendition", "RichMediaExecute");
    private static final Set<COSName> SCRIPTS =
            Set.of(COSName.getPDFName("JS"), COSName.getPDFName("JavaScript"), COSName.getPDFName("XFA"));
    private static final Set<COSName> FILES_INSIDE =
            Set.of(COSName.getPDFName("EmbeddedFiles"), COSName.getPDFName("EF"));
    private static final Set<String> PLAYERS = Set.of("RichMedia", "Movie", "3D");

    /** What is done without a click. */
    private static final List<COSName> BY_ITSELF = List.of(COSName.OPEN_ACTION, COSName.AA);

    private static final int TAIL = 1024;

    /** So far from the end another kind of archive may still be found by those who read archives. */
    private static final int ARCHIVE_TAIL = 65_535 + 22;

    @Override
    public boolean knows(UploadType type) {
        return type == UploadType.PDF;
    }

    @Override
    public void check(Path file, UploadType type) throws IOException {
        endsAsPdf(file);
        PdfStreams.check(file);
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            // one by one: what it says of their number proves nothing
            if (!document.getPages().iterator().hasNext()) {
                throw damaged();
            }
            everyObject(document);
        } catch (InvalidPasswordException locked) {
            throw new Refused("đặt mật khẩu", "bỏ mật khẩu rồi gửi lại");
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refused refused ? refused : damaged();
        } catch (StackOverflowError nested) {
            // built to go round in circles, or deeper than any document does
            throw damaged();
        }
    }

    /** A file may be two things at once: what follows the end of the PDF is read by others. */
    private static void endsAsPdf(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var head = new byte[5];
            content.readFully(head);
            content.seek(Math.max(0, content.length() - ARCHIVE_TAIL));
            var tail = new byte[(int) Math.min(ARCHIVE_TAIL, content.length())];
            content.readFully(tail);
            var end = new String(tail, StandardCharsets.ISO_8859_1);
            var mark = end.lastIndexOf("%%EOF");
            if (!new String(head, StandardCharsets.ISO_8859_1).equals("%PDF-")
                    || mark < 0
                    || mark < end.length() - TAIL) {
                throw damaged();
            }
            if (!end.substring(mark + 5).isBlank() || endsAsArchive(tail, end)) {
                throw new Refused("có phần đuôi không thuộc về PDF", "in lại thành PDF rồi gửi");
            }
        }
    }

    /** An archive ends in a record that says how long the rest of the file is. */
    private static boolean endsAsArchive(byte[] tail, String end) {
        for (var at = end.indexOf("PK\5\6"); at >= 0; at = end.indexOf("PK\5\6", at + 1)) {
            var rest = tail.length - at - 22;
            if (rest >= 0 && (tail[at + 20] & 0xff | (tail[at + 21] & 0xff) << 8) <= rest) {
                return true;
            }
        }
        return false;
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
                    || ACTS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
                    || PLAYERS.contains(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)))
                    || BY_ITSELF.stream().anyMatch(when -> calls(dictionary.getDictionaryObject(when)))) {
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

    /** Whether an action, or one of several, leads out of the document. */
    private static boolean calls(COSBase action) {
        return action instanceof COSDictionary done
                && ("URI".equals(done.getNameAsString(COSName.S))
                        || done.keySet().stream()
                                .map(done::getDictionaryObject)
                                .anyMatch(each -> each instanceof COSDictionary one
                                        && "URI".equals(one.getNameAsString(COSName.S))));
    }

    private static Refused damaged() {
        return new Refused("bị hỏng hoặc không phải PDF", "mở thử, lưu lại thành PDF rồi gửi");
    }
}
