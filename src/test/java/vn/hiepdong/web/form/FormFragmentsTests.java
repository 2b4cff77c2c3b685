package vn.hiepdong.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.hiepdong.web.kit.Kit;

/** What the fragments of fragments/form.html print, for a fresh form and for one that came back with errors. */
@SpringBootTest(classes = Kit.class, properties = "spring.messages.basename=messages,labels,kit")
@AutoConfigureMockMvc
class FormFragmentsTests {

    @Autowired
    private MockMvc portal;

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource({
        "#title,                   Chương trình phối hợp <2018>",
        "#signedOn,                10/04/2018",
        "#host,                    Ủy ban nhân dân tỉnh Mẫu",
        "#status > [selected],     ACTIVE",
        "[name=visibility][checked], PUBLIC",
        "[name=sectors][checked],  FRONT",
        "[name=archival][checked], true",
        "[name=submissionKey],     k-1",
        "[name=version],           3",
        "#rows-1--statement,       Nắm tình hình nhân dân",
    })
    void aFreshFormShowsWhatTheRecordHolds(String field, String value) throws Exception {
        assertThat(page(get("/kit/form")).selectFirst(field).val()).isEqualTo(value);
    }

    @Test
    void aFreshFormHasNoErrors() throws Exception {
        var page = page(get("/kit/form"));
        assertThat(page.select(".error, .error-summary, [aria-invalid]")).isEmpty();
        assertThat(page.title()).isEqualTo("Sửa Chương trình phối hợp <2018> – Hiệp Đồng");
    }

    @Test
    void everyFieldHasALabelAndItsHintIsReadWithIt() throws Exception {
        var page = page(get("/kit/form"));
        assertThat(page.select("main .input, main [type=checkbox], main [type=radio]"))
                .allSatisfy(input ->
                        assertThat(page.select("label[for=" + input.id() + "]")).hasSize(1));
        assertThat(page.selectFirst("#title").attr("aria-describedby")).isEqualTo("title-hint");
        assertThat(page.selectFirst("#summary").hasAttr("aria-describedby")).isFalse();
        assertThat(page.selectFirst("#title").hasAttr("required")).isTrue();
        assertThat(page.selectFirst("#summary").hasAttr("required")).isFalse();
    }

    @Test
    void aFailedFormKeepsWhatWasTypedAndSaysWhatIsWrongBesideIt() throws Exception {
        var page = failed();
        assertThat(page.selectFirst("#signedOn").val()).isEqualTo("mồng mười");
        assertThat(page.selectFirst("#signedOn").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.selectFirst("#signedOn").attr("aria-describedby")).isEqualTo("signedOn-hint signedOn-error");
        assertThat(page.selectFirst("#signedOn-error").text()).isEqualTo("Lỗi: Ngày ký chưa đúng, ví dụ: 10/04/2018");
        assertThat(page.selectFirst("#rows-1--number").val()).isEqualTo("2");
        assertThat(page.selectFirst("#rows-1--statement-error").text()).isEqualTo("Lỗi: Nhập nội dung cam kết");
        assertThat(page.select("[name=sectors][checked]").eachAttr("value")).containsExactly("PARTY", "FRONT");
        assertThat(page.select("[name=archival][checked]")).isEmpty();
        assertThat(page.title()).startsWith("Lỗi: ");
    }

    @Test
    void theSummaryLinksToTheFieldsInTheOrderOfTheForm() throws Exception {
        var page = failed();
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#title", "#signedOn", "#rows-1--statement", "#rows-2--statement");
        assertThat(page.select(".error-summary a").eachText()).startsWith("Nhập tên chương trình");
    }

    @Test
    void whatConcernsTheWholeFormStandsFirstAndLinksNowhere() throws Exception {
        assertThat(failed().selectFirst(".error-summary li").text()).isEqualTo("Bản ghi nội bộ phải có bên chủ trì");
    }

    @Test
    void aFormThatCouldNotBeMadeStillShowsWhatWasTyped() throws Exception {
        var page = page(post("/kit/form")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("title", "Chương trình phối hợp")
                .param("version", "ba"));
        assertThat(page.selectFirst("#title").val()).isEqualTo("Chương trình phối hợp");
        assertThat(page.select(".error-summary a").eachText())
                .contains("Giá trị này không đúng. Xin chọn hoặc gõ lại.");
    }

    @Test
    void aPasswordIsNotPrintedBack() throws Exception {
        assertThat(failed().html()).doesNotContain("bí-mật");
    }

    @Test
    void aPostCarriesTheTokenAgainstForgery() throws Exception {
        assertThat(page(get("/kit/form")).select("main form > [name=_csrf]")).hasSize(1);
    }

    private Document failed() throws Exception {
        return page(post("/kit/form")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("title", " ")
                .param("signedOn", "mồng mười")
                .param("sectors", "PARTY", "FRONT")
                .param("_archival", "on")
                .param("visibility", "PARTIES")
                .param("secret", "bí-mật")
                .param("rows[0].statement", "Nắm tình hình nhân dân")
                .param("rows[1].number", "2")
                .param("rows[2].number", "3"));
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(portal.perform(request).andReturn().getResponse().getContentAsString());
    }
}
