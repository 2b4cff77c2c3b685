package vn.hiepdong.programme.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.hiepdong.web.form.Submissions;

class LegalDocumentStaffControllerTests extends RegistryDesk {

    @Test
    void aDocumentIsEnteredOnceEvenByADoubleClick() {
        var form = filled("01/QCPH/UBND-UBMTTQ", "UBND tỉnh Mẫu");
        form.put("issuedOn", "3/2016");
        form.put("issuingAgency", "Ủy ban nhân dân tỉnh Mẫu");

        assertThat(post("/staff/documents", form, keeper)).hasStatus(303);
        assertThat(post("/staff/documents", form, keeper)).hasStatus(303);

        assertThat(jdbc.sql(
                                "select issued_on_precision || ' ' || issued_on from legal_document where document_number = ?")
                        .param("01/QCPH/UBND-UBMTTQ")
                        .query(String.class)
                        .list())
                .containsExactly("MONTH 2016-03-01");
        assertThat(open("/staff/documents?words=qcph", stranger))
                .bodyText()
                .contains("01/QCPH/UBND-UBMTTQ", "03/2016")
                .doesNotContain("403-QĐ/TU");
    }

    @Test
    void anIncompleteCitationIsTakenAndFlagged() {
        var form = filled("", "");
        form.put("excerpt", "Đổi mới công tác dân vận chính quyền");

        assertThat(post("/staff/documents", form, keeper)).hasStatus(303);

        assertThat(open("/staff/documents?words=dan+van+chinh+quyen", keeper))
                .bodyText()
                .contains("thiếu ký hiệu", "thiếu ngày");
    }

    @Test
    void withNeitherNumberNorExcerptItIsRefusedAndStaysTyped() {
        assertThat(post("/staff/documents", filled("", "Sở Mẫu"), keeper))
                .hasStatus(422)
                .bodyText()
                .contains("văn bản thiếu ký hiệu thì cần trích yếu", "value=\"Sở Mẫu\"");
    }

    @Test
    void oneOfTheSameNumberAndIssuerIsEnteredOnlyWhenSomebodySaysItIsAnother() {
        var form = filled("403 qd/tu", "TỈNH UỶ MẪU");
        assertThat(post("/staff/documents", form, keeper))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Danh mục đã có “Quyết định số 403-QĐ/TU ngày 15/01/2018 của Tỉnh ủy Mẫu”",
                        "name=\"distinct\"");

        form.put("submissionKey", "another-key-of-this-form");
        form.put("distinct", "true");
        assertThat(post("/staff/documents", form, keeper)).hasStatus(303);
        assertThat(count("legal_document")).isEqualTo(2);
    }

    @Test
    void whoSavedMeanwhileIsNotOverwritten() {
        var form = filled("404-QĐ/TU", "Tỉnh ủy Mẫu");
        form.put("version", "7");

        assertThat(post("/staff/documents/" + decision + "/edit", form, keeper))
                .hasStatus(409)
                .bodyText()
                .contains("403-QĐ/TU", "404-QĐ/TU");

        form.put("submissionKey", "another-key-of-this-form");
        form.put("version", "0");
        assertThat(post("/staff/documents/" + decision + "/edit", form, keeper)).hasStatus(303);
        assertThat(open("/staff/documents/" + decision + "/history", party))
                .bodyText()
                .contains("403-QĐ/TU", "404-QĐ/TU")
                .doesNotContain("number_search", "numberSearch");
    }

    @Test
    void aReplacementIsFoundByItsNumberAndMayNotGoInACircle() {
        var later = documents.document("Quyết định", "99-QĐ/TU", "Tỉnh ủy Mẫu", "2020-06-20", null);

        assertThat(post("/staff/documents/" + decision + "/replacement", replacement("99-QD/TU"), keeper))
                .hasStatus(303);
        assertThat(open("/staff/documents/" + decision, stranger))
                .bodyText()
                .contains("đã được thay thế", "99-QĐ/TU", "01/07/2020");
        assertThat(post("/staff/documents/" + later + "/replacement", replacement("403-QĐ/TU"), keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Văn bản đó đã được chính văn bản này thay thế");
        assertThat(post("/staff/documents/" + later + "/replacement", replacement("1-QĐ/XX"), keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa có văn bản “1-QĐ/XX” trong danh mục");
    }

    @Test
    void itsPageNamesOnlyTheProgrammesThatOneMayRead() {
        documents.cited(draft, decision);

        assertThat(open("/staff/documents/" + decision, party)).bodyText().contains(draft.title());
        assertThat(open("/staff/documents/" + decision, stranger)).bodyText().doesNotContain(draft.title());
    }

    @Test
    void administratorsReadTheRegistryAndDoNotKeepIt() {
        assertThat(open("/staff/documents", administrator)).hasStatus(200);
        assertThat(open("/staff/documents/new", administrator)).hasStatus(403);
        assertThat(post("/staff/documents", filled("1-QĐ/TU", ""), administrator))
                .hasStatus(403);
        assertThat(open("/staff/documents/0", keeper)).hasStatus(404);
    }

    private static Map<String, String> filled(String number, String issuer) {
        var form = new TreeMap<String, String>();
        form.put("submissionKey", "the-key-of-this-form");
        form.put("documentNumber", number);
        form.put("documentKind", "Quyết định");
        form.put("issuer", issuer);
        return form;
    }

    private static Map<String, String> replacement(String number) {
        return Map.of(
                "submissionKey",
                Submissions.newKey(),
                "version",
                "0",
                "replacement",
                number,
                "replacedFrom",
                "1/7/2020");
    }
}
