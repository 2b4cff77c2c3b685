package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows D23, D24 and E22 as the public reads them. */
class PublicDocumentsTests extends PublicArchive {

    @ParameterizedTest
    @ValueSource(
            strings = {"so=403", "so=qd/tu", "so=403-QD/TU", "tu-khoa=d%C3%A2n+v%E1%BA%ADn", "tu-khoa=403", "nam=2018"})
    void theRegistryFindsADocumentAndSaysWhatReplacedItAndWhatCitesIt(String filter) throws Exception {
        assertThat(text("/van-ban?" + filter))
                .contains("Quyết định số 403-QĐ/TU", "Tỉnh ủy Mẫu · 15/01/2018", "Về công tác dân vận")
                .contains(
                        "đã được thay thế bởi Quyết định số 99-QĐ/TU ngày 20/06/2020 của Tỉnh ủy Mẫu, từ ngày 01/07/2020")
                .contains("Căn cứ của " + archival.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&so=01", "&so=qcph", "&so=UBND", "&so=ubmttq", "&so=01/QCPH/UBND-UBMTTQ", "&nam=2018"})
    void aSignedTextIsFoundByAnyPartOfItsNumber(String filter) throws Exception {
        jdbc.sql("update signing set document_number = '01/QCPH/UBND-UBMTTQ'").update();
        assertThat(text("/van-ban?loai=ky-ket" + filter))
                .contains(archival.title(), "Số 01/QCPH/UBND-UBMTTQ", "ký ngày 10/04/2018", ceremony.title());
    }

    @Test
    void aSignedTextThatDoesNotMatchIsNotListed() throws Exception {
        assertThat(text("/van-ban?loai=ky-ket&so=02"))
                .doesNotContain(archival.title())
                .contains("Không có văn bản nào khớp");
        assertThat(text("/van-ban?loai=ky-ket&tu-khoa=dan+van")).contains(archival.title());
        assertThat(text("/van-ban?loai=ky-ket&nam=2019")).doesNotContain(archival.title());
    }

    @Test
    void whatDoesNotMatchIsNotFoundAndThePageSaysWhatToDo() throws Exception {
        assertThat(text("/van-ban?so=404")).doesNotContain("403-QĐ/TU").contains("Không có văn bản nào khớp");
    }

    @Test
    void aDocumentThatOnlyADraftCitesIsNobodysBusiness() throws Exception {
        var draft = programmes
                .programme("Chương trình đang soạn", committee)
                .between(committee, board)
                .save();
        var secret = documents.document("Kết luận", "7-KL/TU", "Thường trực Tỉnh ủy Mẫu", "2026-01-02", "Chưa công bố");
        documents.cited(draft, secret);

        assertThat(text("/van-ban")).doesNotContain("7-KL/TU", "Thường trực Tỉnh ủy Mẫu");
        mvc.perform(get("/van-ban/" + secret)).andExpect(status().isNotFound());

        jdbc.sql("update legal_document set public_uncited = true where id = ?")
                .param(secret)
                .update();
        assertThat(text("/van-ban")).contains("7-KL/TU", "Thường trực Tỉnh ủy Mẫu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/van-ban/0", "/van-ban/abc", "/van-ban/99999999999999999999"})
    void anAddressThatNoDocumentHasIsNotFound(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void aProgrammePrintsItsBasesInOrderWithWhatTheyLack() throws Exception {
        documents.cited(archival, documents.document("Đề án", null, null, null, "Đổi mới công tác dân vận"));

        assertThat(text("/chuong-trinh/" + archival.slug()))
                .containsSubsequence(
                        "Căn cứ",
                        "Quyết định số 403-QĐ/TU ngày 15/01/2018 của Tỉnh ủy Mẫu",
                        "đã được thay thế bởi Quyết định số 99-QĐ/TU",
                        "Đề án, “Đổi mới công tác dân vận”",
                        "thiếu ký hiệu",
                        "thiếu ngày");
    }
}
