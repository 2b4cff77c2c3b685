package vn.hiepdong.programme.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasesStaffControllerTests extends RegistryDesk {

    @ParameterizedTest
    @ValueSource(strings = {"403-QĐ/TU", "403 qd-tu", "Quyết định số 403-QĐ/TU ngày 15/01/2018 của Tỉnh ủy Mẫu"})
    void aDocumentIsChosenByItsNumberInAnySpellingOrByItsWholeCitation(String typed) {
        assertThat(post(edit(), form("bases[0].document", typed), keeper)).hasStatus(303);

        assertThat(cited()).containsExactly("403-QĐ/TU");
    }

    @Test
    void oldAndNewDocumentsAreTypedInOneGoAndKeepTheirOrder() {
        var form = newDocument("bases[0]", "12/NQ-HĐND");
        form.put("bases[0].note", "căn cứ của chương trình năm 2015");
        form.put("bases[1].document", "403-QĐ/TU");

        assertThat(post(edit(), form, keeper)).hasStatus(303);
        assertThat(post(edit(), form, keeper)).hasStatus(303);

        assertThat(cited()).containsExactly("12/NQ-HĐND", "403-QĐ/TU");
        assertThat(count("legal_document")).isEqualTo(2);
        assertThat(open(bases(), party))
                .bodyText()
                .containsSubsequence("12/NQ-HĐND", "(căn cứ của chương trình năm 2015)", "403-QĐ/TU");
        assertThat(open("/staff/programmes/" + draft.id() + "/history", keeper))
                .bodyText()
                .contains("căn cứ", "Quyết định số 403-QĐ/TU");
    }

    @Test
    void anUnknownDocumentIsRefusedAndNothingOfTheOtherRowsIsLostOrSaved() {
        var form = newDocument("bases[0]", "12/NQ-HĐND");
        form.put("bases[1].document", "5-CT/XX");

        assertThat(post(edit(), form, keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Danh mục chưa có “5-CT/XX”", "value=\"12/NQ-HĐND\"", "value=\"HĐND tỉnh Mẫu\"");
    }

    @Test
    void oneAndTheSameIsNotTypedTwice() {
        var twice = form("bases[0].document", "403-QĐ/TU");
        twice.put("bases[1].document", "403 QĐ TU");
        assertThat(post(edit(), twice, keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Văn bản này đã là căn cứ ở dòng trên");

        var known = newDocument("bases[0]", "403-QD/TU");
        known.put("submissionKey", "another-key-of-this-form");
        known.put("bases[0].issuer", "Tỉnh uỷ Mẫu");
        assertThat(post(edit(), known, keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Danh mục đã có “Quyết định số 403-QĐ/TU ngày 15/01/2018 của Tỉnh ủy Mẫu”");
    }

    @Test
    void rowsAreAddedMovedAndTakenAwayWithoutSaving() {
        var form = form("bases[0].document", "thứ nhất");
        form.put("bases[1].document", "thứ hai");

        form.put("moveRowUp", "1");
        assertThat(post(edit(), form, keeper)).hasStatus(200).bodyText().containsSubsequence("thứ hai", "thứ nhất");
        form.remove("moveRowUp");
        form.put("removeRow", "0");
        assertThat(post(edit(), form, keeper))
                .hasStatus(200)
                .bodyText()
                .contains("thứ hai")
                .doesNotContain("thứ nhất");
        form.remove("removeRow");
        form.put("addRow", "1");
        assertThat(post(edit(), form, keeper)).hasStatus(200).bodyText().contains("bases[2].document");
        assertThat(count("legal_basis")).isZero();
    }

    @Test
    void theBasesAreThoseOfTheRowsThatWereSentLast() {
        post(edit(), newDocument("bases[0]", "12/NQ-HĐND"), keeper);
        var form = form("bases[0].document", "403-QĐ/TU");
        form.put("submissionKey", "another-key-of-this-form");
        form.put("version", version());

        assertThat(post(edit(), form, keeper)).hasStatus(303);

        assertThat(cited()).containsExactly("403-QĐ/TU");
        assertThat(count("legal_document"))
                .as("the registry keeps what was entered")
                .isEqualTo(2);
    }

    @Test
    void ofTwoThatAreCitedAlikeTheFormNamesTheOneThatStands() {
        documents.document("Quyết định", "403-QĐ/TU", "Tỉnh ủy Mẫu", "2018-01-15", "Văn bản khác");
        documents.cited(draft, decision);

        assertThat(open(edit(), keeper))
                .bodyText()
                .contains("value=\"Quyết định số 403-QĐ/TU ngày 15/01/2018 của Tỉnh ủy Mẫu (#" + decision + ")\"");
        assertThat(post(edit(), form("bases[0].document", "403-QĐ/TU"), keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Có 2 văn bản như vậy. Hãy gõ rõ một trong:");
    }

    @Test
    void whoSavedMeanwhileIsNotOverwritten() {
        var form = form("bases[0].document", "403-QĐ/TU");
        form.put("version", "5");

        assertThat(post(edit(), form, keeper)).hasStatus(409);
    }

    @Test
    void theyAreFrozenWithTheText() {
        var signed = programmes
                .programme("Chương trình đã ký", committee)
                .signed("2026-01-05", "2026-01-05")
                .between(committee, front)
                .save();
        var address = "/staff/programmes/" + signed.id() + "/bases";

        assertThat(post(address + "/edit", form("bases[0].document", "403-QĐ/TU"), keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Chương trình đã ký: nội dung giữ nguyên như bản đã ký");
        assertThat(open(address + "/edit", keeper)).hasStatus(303);
        assertThat(open(address, stranger)).hasStatus(200).bodyText().doesNotContain("Sửa căn cứ");
    }

    @Test
    void onlyTheKeepingSideWritesThemAndStrangersLearnOfNoDraft() {
        assertThat(open(bases(), party)).hasStatus(200);
        assertThat(open(edit(), party)).hasStatus(403);
        assertThat(post(edit(), form("bases[0].document", "403-QĐ/TU"), party)).hasStatus(403);
        assertThat(open(bases(), stranger)).hasStatus(404);
        assertThat(open(edit(), stranger)).hasStatus(404);
    }

    private List<String> cited() {
        return jdbc.sql("""
                        select d.document_number from legal_basis b join legal_document d on d.id = b.document_id
                         where b.programme_id = ? order by b.sort_order
                        """).param(draft.id()).query(String.class).list();
    }

    private String version() {
        return jdbc.sql("select version from programme where id = ?")
                .param(draft.id())
                .query(String.class)
                .single();
    }

    private Map<String, String> newDocument(String row, String number) {
        var form = form(row + ".document", number);
        form.put(row + ".documentKind", "Nghị quyết");
        form.put(row + ".issuer", "HĐND tỉnh Mẫu");
        form.put(row + ".issuedOn", "2015");
        return form;
    }

    private Map<String, String> form(String field, String value) {
        var form = new TreeMap<String, String>();
        form.put("submissionKey", "the-key-of-this-form");
        form.put("version", "0");
        form.put(field, value);
        return form;
    }

    private String bases() {
        return "/staff/programmes/" + draft.id() + "/bases";
    }

    private String edit() {
        return bases() + "/edit";
    }
}
