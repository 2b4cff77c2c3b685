package vn.hiepdong.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hiepdong.attachment.check.HostileFiles.Hostile;

/** Which files come in, and what is said to those who bring others. */
class CheckingFilesTests {

    private static final String RELATION =
            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final CheckingFiles checking = new CheckingFiles(List.of(new PdfCheck(), new OfficeCheck()));
    private final Pictures pictures = new Pictures();

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
                Arguments.of(
                        "co-bieu-do.docx",
                        Corpus.docxWith("word/embeddings/Microsoft_Excel_Sheet.xlsx", Corpus.xlsx())),
                Arguments.of("mo-o-trang-dau.pdf", HostilePdfs.uncompressed("/OpenAction [3 0 R /Fit]")),
                Arguments.of(
                        "co-truong.docx",
                        Corpus.docxWith(
                                "word/footer1.xml",
                                "<w:ftr xmlns:w=\"x\"><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:ftr>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodDocuments")
    void takesWhatOfficesWrite(String name, byte[] content) throws IOException {
        assertThat(checking.document(name, file(content))).isNotNull();
    }

    static Stream<Hostile> hostileFiles() {
        return HostileFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileFiles")
    void saysOfEachHostileOneWhatIsWrongAndWhatToDo(Hostile hostile) throws IOException {
        var name = FileNames.clean(hostile.name());
        var file = file(hostile.content());
        assertThatThrownBy(() -> takeIn(name, file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence(name))
                                .startsWith("Tệp “" + name + "” ")
                                .contains(hostile.words(), "; hãy ")
                                .endsWith(".")
                                .doesNotContainPattern("\\p{Cntrl}"));
    }

    @Test
    void theyAreAHundredAndNoneIsThereTwice() {
        var all = HostileFiles.all().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(100);
        assertThat(all.stream().map(Hostile::name)).doesNotHaveDuplicates();
    }

    static Stream<Arguments> disarmed() {
        return Stream.of(
                Arguments.of(
                        "anh-va-html.jpg",
                        Corpus.together(Photos.jpeg(60, 40), Corpus.text("<script>alert(1)</script>"))),
                Arguments.of("anh-va-zip.jpg", Corpus.together(Photos.jpeg(60, 40), Corpus.docx())),
                Arguments.of("anh-va-exe.png", Corpus.together(Photos.png(60, 40), Corpus.text("MZ<script>"))),
                Arguments.of("loi-ghi-chu.jpg", HostilePictures.jpegWithComment("<?php system($_GET[0]); ?><script>")),
                Arguments.of(
                        "chu-an.png",
                        HostilePictures.pngWith("tEXt", Corpus.text("Comment\0<script>alert(1)</script>"))),
                Arguments.of(
                        "xmp-thuc-the.png",
                        HostilePictures.pngWith(
                                "iTXt",
                                Corpus.text(
                                        "XML:com.adobe.xmp\0\0\0\0\0<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                                + "<a>&x;</a><script>"))),
                Arguments.of("bom-chu.png", HostilePictures.pngBomb("zTXt")),
                Arguments.of("bom-mau.png", HostilePictures.pngBomb("iCCP")),
                Arguments.of("dong.png", HostilePictures.animatedPng()),
                Arguments.of("dong.webp", HostilePictures.animatedWebp()));
    }

    /** What is no picture in a picture is not refused: it is not painted. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("disarmed")
    void ofAPictureOnlyThePictureStays(String name, byte[] content) throws IOException {
        var file = file(content);
        var kept =
                pictures.make(file, checking.picture(name, file), this::fresh).whole();
        var bytes = Files.readAllBytes(kept);
        assertThat(ImageIO.read(kept.toFile())).isNotNull();
        assertThat(bytes).hasSizeLessThan(10_000);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("script", "PK\3\4", "<?php", "DOCTYPE", "acTL", "ANMF", "zTXt", "iCCP", "MZ<");
    }

    /** As somebody brings it to a record: a picture is painted anew, a document looked into. */
    private void takeIn(String name, Path file) throws IOException {
        if (checking.namedAsPicture(name)) {
            pictures.make(file, checking.picture(name, file), this::fresh);
        } else {
            checking.document(name, file);
        }
    }

    private Path fresh() {
        return folder.resolve(UUID.randomUUID().toString());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("tep"), content);
    }
}
