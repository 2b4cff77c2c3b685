package vn.hiepdong.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.form.Submissions;

/** A coordinator plans a conference and finds it again; who may read and change it. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class ConferenceStaffControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stage stage;

    @BeforeEach
    void twoParties() {
        stage.set();
    }

    @Test
    void aPlannedConferenceIsShownWithWhatItStillLacks() throws Exception {
        var address = mvc.perform(typed("/staff/conferences", "Hội nghị ký kết năm 2026")
                        .param("startsAt", "8h30")
                        .param("startsOn", "10/04/2018"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        mvc.perform(get(address).with(as(stage.me)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Hội nghị ký kết năm 2026"),
                                containsString("08:30"),
                                containsString("Thứ Ba, 10/04/2018"),
                                containsString("Cần ghi địa điểm"),
                                containsString("Cần ít nhất một văn bản"))));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            title      |            | Hãy ghi tên hội nghị.
            startsOn   | 31/02/2026 | Ngày chưa đúng.
            startsAt   | 25:00      | Giờ chưa đúng.
            endsOn     | 09/04/2018 | Ngày kết thúc phải từ ngày họp 10/04/2018 trở đi.
            partOfDay  | MORNING    | Chỉ ghi giờ họp hoặc buổi họp
            hostAgency | Sở Ma      | Không có cơ quan nào tên “Sở Ma”
            """)
    void whatCannotStandIsSaidBesideItsFieldAndNothingIsLost(String field, String value, String sentence)
            throws Exception {
        var request = post("/staff/conferences").with(as(stage.me)).param("submissionKey", Submissions.newKey());
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "Hội nghị");
        fields.put("startsOn", "10/04/2018");
        fields.put("startsAt", "08:00");
        fields.put("place", "Hội trường tầng 2");
        fields.put(field, value == null ? "" : value);
        fields.forEach(request::param);

        mvc.perform(request)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Lỗi:"),
                                containsString(sentence),
                                containsString("id=\"" + field + "-error\""),
                                containsString("Hội trường tầng 2"))));
    }

    @Test
    void aDoubleClickMakesOneConference() throws Exception {
        var first = mvc.perform(typed("/staff/conferences", "Hội nghị bấm hai lần"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        mvc.perform(typed("/staff/conferences", "Hội nghị bấm hai lần")).andExpect(redirectedUrl(first));
        stage.flush();

        assertThat(jdbc.sql("select count(*) from conference where title = 'Hội nghị bấm hai lần'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aStaleFormShowsBothTexts() throws Exception {
        var id = stage.conference("", "");

        mvc.perform(typed("/staff/conferences/" + id + "/edit", "Tên của tôi").param("version", "99"))
                .andExpect(status().isConflict())
                .andExpect(
                        content().string(allOf(containsString("Hội nghị ký kết thử"), containsString("Tên của tôi"))));
    }

    @Test
    void theDayOfAHeldConferenceStands() throws Exception {
        var id = held();

        mvc.perform(typed("/staff/conferences/" + id + "/edit", "Hội nghị")
                        .param("version", String.valueOf(stage.get(id).version()))
                        .param("place", "Hội trường")
                        .param("startsOn", "01/02/2020"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ngày họp không sửa được ở đây")));
    }

    @ParameterizedTest(name = "{0} conference, read by {1}: {2}, changed: {3}")
    @CsvSource(textBlock = """
            planned,   keeper,        200, 200
            planned,   keeper below,  404, 404
            planned,   administrator, 200, 403
            planned,   stranger,      404, 404
            with text, party,         200, 403
            with text, stranger,      404, 404
            held,      stranger,      200, 403
            """)
    void whoMayReadAndWhoMayChange(String conference, String who, int read, int change) throws Exception {
        var id = switch (conference) {
            case "held" -> held();
            case "with text" -> withText();
            default -> stage.conference("", "");
        };
        var reader = reader(who);

        mvc.perform(get("/staff/conferences/" + id).with(as(reader))).andExpect(status().is(read));
        for (var page : new String[] {"/edit", "/attendance", "/signings/new", "/holding", "/cancellation"}) {
            mvc.perform(get("/staff/conferences/" + id + page).with(as(reader))).andExpect(status().is(change));
        }
        var listed = containsString("/staff/conferences/" + id + "\"");
        mvc.perform(get("/staff/conferences").with(as(reader)))
                .andExpect(content().string(read == 200 ? listed : not(listed)));
    }

    private SignedInAccount reader(String who) {
        return switch (who) {
            case "keeper" -> stage.me;
            case "keeper below" ->
                stage.signedIn.coordinatorOf(stage.agencies.agencyUnder(stage.committee, "Sở Nội vụ tỉnh Thử"));
            case "administrator" -> stage.signedIn.administratorOf(stage.committee);
            case "party" -> stage.signedIn.coordinatorOf(stage.front);
            default -> stage.signedIn.coordinatorOf(stage.agencies.agency("Hội Người lạ tỉnh Thử"));
        };
    }

    @Test
    void theListIsNarrowedByWordsYearAndStatus() throws Exception {
        stage.conference("10/04/2018", "Hội trường Thành Đông");

        mvc.perform(get("/staff/conferences?words=thanh dong&year=2018&status=PLANNED")
                        .with(as(stage.me)))
                .andExpect(content().string(containsString("Hội nghị ký kết thử")));
        mvc.perform(get("/staff/conferences?words=thanh dong&year=2019").with(as(stage.me)))
                .andExpect(content().string(containsString("Không có hội nghị nào khớp")));
        mvc.perform(get("/staff/conferences?words=100%25&year=nam&status=X").with(as(stage.me)))
                .andExpect(status().isOk());
    }

    @Test
    void holdingAsksFirstAndThenSigns() throws Exception {
        var id = withText();
        mvc.perform(get("/staff/conferences/" + id + "/holding").with(as(stage.me)))
                .andExpect(content().string(containsString("còn thiếu chữ ký, vẫn chờ ký")));

        mvc.perform(post("/staff/conferences/" + id + "/holding")
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", String.valueOf(stage.get(id).version())))
                .andExpect(redirectedUrl("/staff/conferences/" + id));

        assertThat(stage.reread(id).held()).isTrue();
    }

    @Test
    void cancellingAsksForAReason() throws Exception {
        var id = stage.conference("", "");

        mvc.perform(post("/staff/conferences/" + id + "/cancellation")
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", String.valueOf(stage.get(id).version()))
                        .param("reason", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi lý do hủy hội nghị.")));
    }

    private long withText() {
        var id = stage.conference(Stage.past(), "Hội trường");
        stage.attach(id, stage.waitingText("Chương trình năm"));
        stage.reread(id);
        return id;
    }

    private long held() {
        var id = withText();
        stage.hold(id);
        stage.reread(id);
        return id;
    }

    private MockHttpServletRequestBuilder typed(String address, String title) {
        return post(address)
                .with(as(stage.me))
                .param("submissionKey", "khoa-dai-du-cua-" + title)
                .param("title", title);
    }
}
