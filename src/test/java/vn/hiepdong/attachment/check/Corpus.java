package vn.hiepdong.attachment.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Files made on the spot, good and bad. */
public final class Corpus {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    private Corpus() {}

    /** Does something to a document before it is written. */
    interface Changing {
        void change(PDDocument document) throws IOException;
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdf(Changing changing) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            changing.change(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A good one that carries these bytes as they are, where it says what it is about. */
    public static byte[] pdfHolding(byte[] bytes) {
        return pdf(document -> document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new java.io.ByteArrayInputStream(bytes))));
    }

    /** A list of objects, or of where they lie, that unfolds to a hundred megabytes. */
    static byte[] pdfBomb(String head) {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            for (var megabyte = 0; megabyte < 100; megabyte++) {
                deflating.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdfOfOneStream(head + " /Filter /FlateDecode", packed.toByteArray());
    }

    /** Packed in a way that no program of today chooses for a list of objects. */
    static byte[] pdfPackedOtherwise() {
        return pdfOfOneStream("/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]", text("789c"));
    }

    private static byte[] pdfOfOneStream(String head, byte[] content) {
        return together(
                text("%PDF-1.5\n1 0 obj\n<< " + head + " /Length " + content.length + " >>\nstream\n"),
                content,
                text("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
    }

    static byte[] pdfWithScript() {
        return pdf(document ->
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('xin chào')")));
    }

    static byte[] pdfThatStartsAProgram() {
        return pdf(document -> {
            var link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            document.getPage(0).getAnnotations().add(link);
        });
    }

    static byte[] pdfWithAFileInIt() {
        return pdf(document -> {
            var file = new PDComplexFileSpecification();
            file.setFile("a.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[] {1})));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a.txt", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] pdfWithADynamicForm() {
        return pdf(document -> {
            var form = new org.apache.pdfbox.cos.COSDictionary();
            form.setItem(COSName.getPDFName("XFA"), new org.apache.pdfbox.cos.COSArray());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
    }

    static byte[] pdfWithAPassword(String password) {
        return pdf(document ->
                document.protect(new StandardProtectionPolicy("chu-so-huu", password, new AccessPermission())));
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    static byte[] docxWith(String part, String content) {
        return docxWith(part, text(content));
    }

    static byte[] docxWith(String part, byte[] content) {
        var parts = docxParts();
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] docxWithout(String part) {
        var parts = docxParts();
        parts.remove(part);
        return zip(parts);
    }

    static byte[] docxOfKind(String kind) {
        return docxWith(TYPES, types(kind));
    }

    /** @param attributes as {@code Type="…/image" TargetMode="External"} */
    static byte[] docxWithRelationship(String attributes) {
        return docxWith(
                RELATIONSHIPS,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                        + "Target=\"http://x.example/a\" " + attributes + "/></Relationships>");
    }

    static byte[] docxBomb() {
        var parts = docxParts();
        parts.put("word/media/a.xml", new byte[40_000_000]);
        return zip(parts);
    }

    static byte[] docxOfManyParts() {
        var parts = docxParts();
        for (int number = 0; number < 5_001; number++) {
            parts.put("word/p" + number + ".xml", new byte[0]);
        }
        return zip(parts);
    }

    public static byte[] xlsx() {
        return zip(xlsxParts());
    }

    static byte[] xlsxWith(String part, String content) {
        return xlsxWith(part, text(content));
    }

    static byte[] xlsxWith(String part, byte[] content) {
        var parts = xlsxParts();
        parts.put(part, content);
        return zip(parts);
    }

    private static Map<String, byte[]> xlsxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                TYPES,
                types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                TYPES,
                types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", "<w:document xmlns:w=\"x\"/>".getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static String types(String main) {
        return "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/></Types>";
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] together(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
