package vn.hiepdong.conference.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** A text goes from party to party and is signed on the day of the last line (invariant 3). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class CirculationStaffControllerTests {

    private static final LocalDate FIRST = LocalDate.now().minusDays(9);
    private static final LocalDate LAST = LocalDate.now().minusDays(3);

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    private Programme text;
    private String page;

    @BeforeEach
    void aTextThatWaitsForItsSignatures() {
        stage.set();
        text = stage.waitingText("Chương trình ký luân chuyển");
        page = "/staff/programmes/" + text.id() + "/circulation";
    }

    @Test
    void oneSignatureIsKeptAndTheLastOneSignsTheText() throws Exception {
        record("Nguyễn Văn An", FIRST, "", null).andExpect(redirectedUrl(page));
        assertThat(stage.reread(text).signed()).isFalse();
        mvc.perform(get(page).with(as(stage.me)))
                .andExpect(content().string(containsString("value=\"" + DayText.print(FIRST) + "\"")));

        record("Nguyễn Văn An", FIRST, "Lê Văn Cường", LAST).andExpect(redirectedUrl("/staff/programmes/" + text.id()));

        var signed = stage.reread(text);
        assertThat(signed.signed()).isTrue();
        assertThat(signed.signedOn()).isEqualTo(LAST);
        assertThat(signed.effectiveFrom()).isEqualTo(LAST);
        mvc.perform(get("/chuong-trinh/" + signed.slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ký luân chuyển giữa các bên"),
                                containsString("12/CTrPH"),
                                containsString("Lê Văn Cường"),
                                containsString("Chủ tịch UBMTTQ tỉnh"),
                                not(containsString("Chưa ghi lễ ký kết")))));
        mvc.perform(get("/van-ban").param("loai", "ky-ket").param("so", "12"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Chương trình ký luân chuyển"), containsString("không tổ chức lễ"))));
        mvc.perform(get(page).with(as(stage.me))).andExpect(flash().attributeExists("flashError"));
    }

    @Test
    void aLineNeedsAPersonWhoHeldAnOfficeOnADayThatHasCome() throws Exception {
        record("Nguyễn Văn An", null, "", LAST)
                .andExpect(content()
                        .string(allOf(
                                containsString("Hãy ghi ngày ký của bên này."),
                                containsString("Hãy ghi người ký thay mặt " + Stage.FRONT))));
        record("Nguyễn Văn An", LocalDate.now().plusDays(2), "Trần Thị Bình", LAST)
                .andExpect(content()
                        .string(allOf(
                                containsString("Ngày ký chưa tới."),
                                containsString("Trần Thị Bình không có chức vụ nào tại"))));
        assertThat(stage.reread(text).signed()).isFalse();
    }

    @Test
    void aTextIsSignedAtAConferenceOrByCirculationNeverBoth() throws Exception {
        var conference = stage.conference(Stage.coming(), "Hội trường");
        record("Nguyễn Văn An", FIRST, "", null).andExpect(status().isSeeOther());
        stage.reread(conference);
        mvc.perform(get("/staff/conferences/" + conference + "/signings/new").with(as(stage.me)))
                .andExpect(content().string(not(containsString("Chương trình ký luân chuyển"))));

        var other = stage.waitingText("Chương trình ký tại lễ");
        stage.attach(conference, other);
        mvc.perform(get("/staff/programmes/" + other.id() + "/circulation").with(as(stage.me)))
                .andExpect(redirectedUrl("/staff/programmes/" + other.id()))
                .andExpect(flash().attribute("flashError", containsString("đã đưa vào một hội nghị")));
    }

    @Test
    void twoWhoBeginAtOnceAreToldOfEachOther() throws Exception {
        record("Nguyễn Văn An", FIRST, "", null);
        mvc.perform(post(page)
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", "-1")
                        .param("lines[0].agency", stage.committee.id().toString()))
                .andExpect(status().isConflict());
        mvc.perform(get(page).with(as(stage.signedIn.coordinatorOf(stage.front))))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatWasSignedIsPutRightAndTheDayOfSigningFollows() throws Exception {
        mvc.perform(get(page + "/correction").with(as(stage.me))).andExpect(status().isNotFound());
        record("Nguyễn Văn An", FIRST, "Lê Văn Cường", LAST);
        stage.reread(text);
        mvc.perform(get("/staff/programmes/" + text.id() + "/correction").with(as(stage.me)))
                .andExpect(content().string(containsString(page + "/correction")));

        correct("Trần Thị Bình", LAST.plusDays(1), "").andExpect(status().isUnprocessableContent());
        correct("", null, "Theo bản giấy")
                .andExpect(content().string(containsString("mỗi bên phải còn dòng ký của mình")));
        stage.reread(text);
        correct("Trần Thị Bình", LAST.plusDays(1), "Theo bản giấy").andExpect(status().isSeeOther());

        assertThat(stage.reread(text).signedOn()).isEqualTo(LAST.plusDays(1));
        mvc.perform(get("/chuong-trinh/" + text.slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Đính chính"),
                                containsString("Người ký thay mặt " + Stage.COMMITTEE),
                                containsString("Trần Thị Bình, Phó Chủ tịch UBND tỉnh, ngày"),
                                containsString("Theo bản giấy"))));
    }

    private ResultActions correct(String signatory, LocalDate day, String reason) throws Exception {
        var html = mvc.perform(get(page + "/correction").with(as(stage.me)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var done = mvc.perform(post(page + "/correction")
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param(
                        "version",
                        Jsoup.parse(html).select("input[name=version]").attr("value"))
                .param("documentNumber", "12/CTrPH")
                .param("lines[0].agency", stage.committee.id().toString())
                .param("lines[0].signatory", signatory)
                .param("lines[0].signedOn", day == null ? "" : DayText.print(day))
                .param("lines[1].agency", stage.front.id().toString())
                .param("lines[1].signatory", "Lê Văn Cường")
                .param("lines[1].signedOn", DayText.print(LAST))
                .param("reason", reason));
        stage.flush();
        return done;
    }

    private ResultActions record(String an, LocalDate first, String cuong, LocalDate last) throws Exception {
        var html = mvc.perform(get(page).with(as(stage.me)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var version = Jsoup.parse(html).select("input[name=version]").attr("value");
        var done = mvc.perform(post(page)
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("version", version)
                .param("documentNumber", "12/CTrPH")
                .param("effectiveFrom", "")
                .param("lines[0].agency", stage.committee.id().toString())
                .param("lines[0].signatory", an)
                .param("lines[0].signedOn", first == null ? "" : DayText.print(first))
                .param("lines[1].agency", stage.front.id().toString())
                .param("lines[1].signatory", cuong)
                .param("lines[1].signedOn", last == null ? "" : DayText.print(last)));
        stage.flush();
        return done;
    }
}
