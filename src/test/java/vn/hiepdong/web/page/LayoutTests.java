package vn.hiepdong.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import vn.hiepdong.web.kit.Kit;

/** What each page gets from its layout, and the pages that belong to no module. */
@SpringBootTest(classes = Kit.class, properties = "spring.messages.basename=messages,labels,kit")
@AutoConfigureMockMvc
class LayoutTests {

    @Autowired
    private MockMvc portal;

    @ParameterizedTest
    @ValueSource(
            strings = {"home", "programme", "conference", "list", "desk", "form", "confirm", "conflict", "error/404"})
    void everyPageHasOneHeadingOneMainAndAWayToSkipToIt(String address) throws Exception {
        var page = page(address);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("#noi-dung main")).hasSize(1);
        assertThat(page.selectFirst("body > a").attr("href")).isEqualTo("#noi-dung");
        assertThat(page.title()).endsWith(" – Hiệp Đồng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "programme", "list", "desk", "form"})
    void noPageCarriesAStyleOrAScriptOfItsOwn(String address) throws Exception {
        assertThat(page(address).select("[style], style, script:not([src]), [onclick]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "programme", "conference", "list", "error/404"})
    void aPublicPageIsTheSameForEverybody(String address) throws Exception {
        assertThat(page(address).select("[name=_csrf], form[method=post]")).isEmpty();
        assertThat(page(address).text()).doesNotContain("Nguyễn Văn Mẫu Đăng xuất");
    }

    @Test
    void theFlashIsSaidOnce() throws Exception {
        assertThat(page("desk").select("[role=status]").eachText()).containsExactly("Đã lưu chương trình.");
        assertThat(page("form").select("[role=status]")).isEmpty();
    }

    @Test
    void staffSeeWhoIsSignedInAndCanSignOut() throws Exception {
        var page = page("desk");
        assertThat(page.selectFirst(".bar-name").text()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(page.select("form[action=/dang-xuat] [name=_csrf]")).hasSize(1);
        assertThat(page.select(".bar-admin a").eachText())
                .containsExactly(
                        "Cơ quan",
                        "Kế thừa",
                        "Địa bàn",
                        "Nhiệm kỳ",
                        "Chủ đề năm",
                        "Chuyên mục",
                        "Tài khoản",
                        "Lịch sử",
                        "Sự kiện an ninh",
                        "Nhật ký thông báo",
                        "Truy cập",
                        "Mặt cổng",
                        "Trang giữ sẵn");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "400, Yêu cầu chưa đúng",
        "401, Phiên làm việc đã hết",
        "403, Bạn không có quyền làm việc này",
        "404, Không tìm thấy trang",
        "405, Trang này không nhận yêu cầu như vậy",
        "413, Tệp hoặc nội dung quá lớn",
        "429, Có quá nhiều yêu cầu",
        "500, Cổng gặp lỗi",
        "503, Cổng tạm thời chưa phục vụ được",
        "418, Yêu cầu chưa đúng",
    })
    void anErrorSaysWhatHappenedAndGivesACodeToReport(int status, String heading) throws Exception {
        var page = page("error/" + status);
        assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
        assertThat(page.title()).isEqualTo(heading + " – Hiệp Đồng");
        assertThat(page.selectFirst("code").text()).isEqualTo("7F3K-92QD");
    }

    @Test
    void anExpiredSessionLosesNothingThatWasTyped() throws Exception {
        assertThat(page("error/401").selectFirst("textarea[readonly]").val()).isEqualTo("Phối hợp công tác dân vận");
    }

    @Test
    void aDangerousActAsksFirstAndWantsAReason() throws Exception {
        var page = page("confirm");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Hủy chương trình này?");
        assertThat(page.title()).isEqualTo("Hủy chương trình này? – Hiệp Đồng");
        assertThat(page.selectFirst("main form").attr("action")).isEqualTo("/staff/programmes/1/cancellation");
        assertThat(page.select("#reason[required]")).hasSize(1);
    }

    @Test
    void aConflictShowsBothTextsAndKeepsMine() throws Exception {
        var page = page("conflict");
        assertThat(page.select("tbody tr > *").eachText())
                .containsExactly("Tên", "Chương trình phối hợp năm 2018", "Chương trình phối hợp 2018–2021");
        assertThat(page.selectFirst("main [name=title]").val()).isEqualTo("Chương trình phối hợp 2018–2021");
    }

    @Test
    void datesAndListsSpeakVietnamese() throws Exception {
        assertThat(page("conference").selectFirst("time[datetime=2018-04-10]").text())
                .isEqualTo("Thứ Ba, 10/04/2018");
        assertThat(page("list?trang=2").selectFirst(".pager p").text()).isEqualTo("Trang 2/57 · 1.131 mục");
        assertThat(page("list").select(".chip[data-status=OVERDUE]").text()).isEqualTo("quá hạn");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(
                portal.perform(get("/kit/" + address)).andReturn().getResponse().getContentAsString());
    }
}
