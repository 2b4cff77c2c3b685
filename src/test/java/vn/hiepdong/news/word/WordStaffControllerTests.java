package vn.hiepdong.news.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.news.NewsDesk;
import vn.hiepdong.web.form.Submissions;

class WordStaffControllerTests extends NewsDesk {

    @Test
    void aWordFileBecomesACleanDraft() throws Exception {
        var sent = send("Bài của tôi.docx", document(), editor);

        assertThat(sent).hasStatus(303);
        forget();
        assertThat(one("select title from article")).isEqualTo("Ký kết chương trình phối hợp năm 2018");
        assertThat(one("select summary from article")).isEqualTo("Sáng 28/2, hai bên ký kết.");
        assertThat(one("select body_text from article").lines().toList())
                .containsExactly(
                        "Đoạn có chữ **đậm**, *nghiêng* và [liên kết](https://mau.gov.vn/a).",
                        "",
                        "## Kết quả",
                        "",
                        "- một",
                        "- hai",
                        "",
                        "Giá 5\\*3 \\[đồng\\] là số liệu.");
        assertThat(open(location(sent), editor)).hasStatus(200);
    }

    @Test
    void whatIsNoWordFileIsRefusedWithASentence() throws Exception {
        assertThat(send("tep.docx", "không phải".getBytes(), editor))
                .hasStatus(422)
                .bodyText()
                .contains("tep.docx");
        assertThat(send("bài.doc", "x".getBytes(), editor))
                .hasStatus(422)
                .bodyText()
                .contains("lưu thành .docx");
        assertThat(send("", new byte[0], editor)).hasStatus(422).bodyText().contains("Hãy chọn một tệp Word");
        assertThat(send("a.docx", document(), coordinator)).hasStatus(403);
        assertThat(count("article")).isZero();
    }

    private MvcTestResult send(String name, byte[] content, SignedInAccount me) {
        return mvc.post()
                .uri("/staff/news/word")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .param("submissionKey", Submissions.newKey())
                .with(as(me))
                .exchange();
    }

    private static byte[] document() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            heading(document, "u1", "heading 1");
            document.createParagraph();
            text(document, "Ký kết chương trình phối hợp năm 2018");
            var summary = document.createParagraph().createRun();
            summary.setBold(true);
            summary.setText("Sáng 28/2, hai bên ký kết.");
            var mixed = document.createParagraph();
            mixed.createRun().setText("Đoạn có chữ ");
            var bold = mixed.createRun();
            bold.setBold(true);
            bold.setColor("FF0000");
            bold.setText("đậm");
            mixed.createRun().setText(", ");
            var italic = mixed.createRun();
            italic.setItalic(true);
            italic.setText("nghiêng");
            mixed.createRun().setText(" và ");
            mixed.createHyperlinkRun("https://mau.gov.vn/a").setText("liên kết");
            mixed.createRun().setText(".");
            text(document, "Kết quả").setStyle("u1");
            var bullets = bullets(document);
            text(document, "một").setNumID(bullets);
            text(document, "hai").setNumID(bullets);
            document.createTable(1, 1).getRow(0).getCell(0).setText("ô trong bảng");
            text(document, "Giá 5*3 [đồng] là số liệu.");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static XWPFParagraph text(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void heading(XWPFDocument document, String id, String name) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static BigInteger bullets(XWPFDocument document) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        var numbering = document.createNumbering();
        var abstractId = numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list));
        return numbering.addNum(abstractId);
    }
}
