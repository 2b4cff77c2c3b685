package vn.hiepdong.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files come in, and what is said to those who bring others. */
class CheckingFilesTests {

    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String RELATION =
            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final CheckingFiles checking = new CheckingFiles(List.of(new PdfCheck(), new OfficeCheck()));

    @TempDir
    Path folder;

    static Stream<Arguments> goodDocuments() {
        return Stream.of(
                Arguments.of("ke-hoach.pdf", Corpus.pdf()),
                Arguments.of("KẾ HOẠCH.PDF", Corpus.pdf()),
                Arguments.of("khong-can-mat-khau.pdf", Corpus.pdfWithAPassword("")),
                Arguments.of("bao-cao.docx", Corpus.docx()),
                Arguments.of("bieu.xlsx", Corpus.xlsx()),
                Arguments.of(
                        "co-lien-ket-de-bam.docx",
                        Corpus.docxWithRelationship(RELATION + "hyperlink\" TargetMode=\"External\"")),
                Arguments.of("co-bieu-do.docx", Corpus.docxWith("word/embeddings/Microsoft_Excel_Sheet.xlsx", "PK")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodDocuments")
    void takesWhatOfficesWrite(String name, byte[] content) throws IOException {
        assertThat(checking.document(name, file(content))).isNotNull();
    }

    static Stream<Arguments> badDocuments() {
        var pdf = Corpus.pdf();
        var docx = Corpus.docx();
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return Stream.of(
                Arguments.of("ma-lenh.pdf", Corpus.pdfWithScript(), "mã lệnh"),
                Arguments.of("chay-chuong-trinh.pdf", Corpus.pdfThatStartsAProgram(), "mã lệnh"),
                Arguments.of("bieu-mau-dong.pdf", Corpus.pdfWithADynamicForm(), "mã lệnh"),
                Arguments.of("co-tep-ben-trong.pdf", Corpus.pdfWithAFileInIt(), "tệp khác đính kèm"),
                Arguments.of("mat-khau.pdf", Corpus.pdfWithAPassword("bi-mat"), "mật khẩu"),
                Arguments.of("pdf-va-zip.pdf", Corpus.together(pdf, docx), "không thuộc về PDF"),
                Arguments.of("html-truoc.pdf", Corpus.together(Corpus.text("<!-- -->"), pdf), ""),
                Arguments.of("cut.pdf", Corpus.text("%PDF-1.4\n"), "bị hỏng"),
                Arguments.of("khong-trang.pdf", Corpus.pdf(document -> document.removePage(0)), "bị hỏng"),
                Arguments.of(
                        "la-html.pdf", Corpus.text("<!DOCTYPE html><script>alert(1)</script>"), "nội dung không phải"),
                Arguments.of("la-docx.pdf", docx, "nội dung không phải"),
                Arguments.of("la-pdf.docx", pdf, "nội dung không phải"),
                Arguments.of("doi-cu.docx", old, "nội dung không phải"),
                Arguments.of("la-xlsx.docx", Corpus.xlsx(), "không phải tệp Word"),
                Arguments.of("la-docx.xlsx", docx, "không phải tệp Excel"),
                Arguments.of("thieu-muc-luc.docx", Corpus.docxWithout("[Content_Types].xml"), "không phải tệp Word"),
                Arguments.of("la-zip.docx", Corpus.zip(java.util.Map.of("a.txt", new byte[9])), "không phải tệp Word"),
                Arguments.of(
                        "zip-va-dau.docx", Corpus.together(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, docx), "bị hỏng"),
                Arguments.of("zip-va-duoi.docx", Corpus.together(docx, Corpus.text("<script>")), "bị hỏng"),
                Arguments.of("cut.docx", java.util.Arrays.copyOf(docx, docx.length / 2), "bị hỏng"),
                Arguments.of("macro.docx", Corpus.docxWith("word/vbaProject.bin", "x"), "có macro"),
                Arguments.of("macro-viet-hoa.docx", Corpus.docxWith("word/VBAPROJECT.BIN", "x"), "có macro"),
                Arguments.of("docm-doi-ten.docx", Corpus.docxOfKind(MACROS), "có macro"),
                Arguments.of("activex.docx", Corpus.docxWith("word/activeX/activeX1.xml", "<x/>"), "có macro"),
                Arguments.of("ole.docx", Corpus.docxWith("word/embeddings/oleObject1.bin", "x"), "nhúng bên trong"),
                Arguments.of("exe.docx", Corpus.docxWith("word/embeddings/a.exe", "MZ"), "nhúng bên trong"),
                Arguments.of(
                        "quan-he-ole.docx", Corpus.docxWithRelationship(RELATION + "oleObject\""), "nhúng bên trong"),
                Arguments.of(
                        "mau-o-ngoai.docx",
                        Corpus.docxWithRelationship(RELATION + "attachedTemplate\" TargetMode=\"External\""),
                        "bên ngoài"),
                Arguments.of(
                        "anh-o-ngoai.docx",
                        Corpus.docxWithRelationship(RELATION + "image\" TargetMode=\"External\""),
                        "bên ngoài"),
                Arguments.of(
                        "thuc-the-ngoai.docx",
                        Corpus.docxWith(
                                "[Content_Types].xml",
                                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Types>&x;</Types>"),
                        "không phải tệp Word"),
                Arguments.of("bom.pdf", Corpus.pdfBomb("/Type /XRef /W [1 2 1] /Size 1"), "quá lớn khi mở ra"),
                Arguments.of("bom-2.pdf", Corpus.pdfBomb("/Type /O#62jStm /N 1 /First 4"), "quá lớn khi mở ra"),
                Arguments.of("bom-3.pdf", Corpus.pdfPackedOtherwise(), "quá lớn khi mở ra"),
                Arguments.of("bom.docx", Corpus.docxBomb(), "quá lớn khi mở ra"),
                Arguments.of("nhieu-phan.docx", Corpus.docxOfManyParts(), "quá lớn khi mở ra"),
                Arguments.of("doi-cu.doc", old, "lưu thành .docx"),
                Arguments.of("macro.docm", docx, "lưu thành .docx"),
                Arguments.of("doi-cu.xls", old, "lưu thành .xlsx"),
                Arguments.of("macro.xlsm", Corpus.xlsx(), "lưu thành .xlsx"),
                Arguments.of("goi.zip", docx, "tệp nén"),
                Arguments.of("trang.html", Corpus.text("<html>"), "không thuộc loại"),
                Arguments.of("ve.svg", Corpus.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "không thuộc loại"),
                Arguments.of("chay.exe", Corpus.text("MZ"), "không thuộc loại"),
                Arguments.of("khong-duoi", pdf, "không thuộc loại"),
                Arguments.of("anh-quet.jpg", Photos.jpeg(20, 20), "thành một tệp PDF"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badDocuments")
    void saysOfEachOtherDocumentWhatToDo(String name, byte[] content, String words) throws IOException {
        var file = file(content);
        assertThatThrownBy(() -> checking.document(name, file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence(name))
                                .startsWith("Tệp “" + name + "” ")
                                .contains(words, "; hãy ")
                                .endsWith("."));
    }

    static Stream<Arguments> badPictures() {
        return Stream.of(
                Arguments.of(
                        "trang.jpg", Corpus.text("<!DOCTYPE html><script>alert(1)</script>"), "nội dung không phải"),
                Arguments.of(
                        "ve.png", Corpus.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "nội dung không phải"),
                Arguments.of("la-png.jpg", Photos.png(20, 20), "nội dung không phải"),
                Arguments.of("la-jpg.webp", Photos.jpeg(20, 20), "nội dung không phải"),
                Arguments.of("ve.svg", Corpus.text("<svg/>"), "JPG, PNG hoặc WebP"),
                Arguments.of("dong.gif", Corpus.text("GIF89a"), "JPG, PNG hoặc WebP"),
                Arguments.of("van-ban.pdf", Corpus.pdf(), "JPG, PNG hoặc WebP"),
                Arguments.of("dien-thoai.HEIC", Corpus.text("ftypheic"), "đổi sang JPG"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badPictures")
    void saysOfEachOtherPictureWhatToDo(String name, byte[] content, String words) throws IOException {
        var file = file(content);
        assertThatThrownBy(() -> checking.picture(name, file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words)
                .hasMessageContaining("; hãy ");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("tep"), content);
    }
}
