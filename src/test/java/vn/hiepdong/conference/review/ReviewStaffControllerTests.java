package vn.hiepdong.conference.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.ConferenceStatus;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Submissions;

/** A coordinator records what a conference found about a programme (rows R02 R03 R10 R16 D22 E01 E03). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class ReviewStaffControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient jdbc;

    private long id;
    private Programme of2020;

    @BeforeEach
    void aConferenceAndLastYearsProgramme() {
        stage.set();
        id = stage.conference(Stage.past(), "Hội trường");
        of2020 = stage.programmes
                .programme("Chương trình năm 2020", stage.committee)
                .period("2020-01-01", "2020-12-31")
                .signed("2020-01-05", "2020-01-05")
                .between(stage.committee, stage.front)
                .save();
        stage.reread(id);
    }

    @Test
    void oneConferenceReviewsLastYearAndSignsThisYearsTexts() throws Exception {
        mvc.perform(aReview()).andExpect(redirectedUrl("/staff/conferences/" + id));
        var first = stage.waitingText("Chương trình năm nay");
        stage.attach(id, first);
        stage.attach(id, stage.waitingText("Chương trình khác năm nay"));
        stage.reread(id);

        stage.hold(id);

        mvc.perform(get("/hoi-nghi/" + stage.reread(id).slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Hội nghị tổng kết"),
                                containsString("16 = 1 + 15"),
                                containsString("Phối hợp còn chậm"),
                                containsString("Nguyên nhân: thiếu người"))));
        mvc.perform(get("/chuong-trinh/" + of2020.slug()))
                .andExpect(content().string(containsString("Tổng kết năm: 01/01/2020 – 31/12/2020")));
        mvc.perform(get("/hoi-nghi?danh-gia=co")).andExpect(content().string(containsString("Hội nghị ký kết thử")));
    }

    @Test
    void aReviewAloneIsEnoughToHold() throws Exception {
        mvc.perform(aReview()).andExpect(status().isSeeOther());
        stage.reread(id);
        stage.hold(id);
        assertThat(stage.get(id).status()).isEqualTo(ConferenceStatus.HELD);
    }

    @Test
    void twoReviewsOfOneKindDoNotOverlap() throws Exception {
        mvc.perform(aReview()).andExpect(status().isSeeOther());
        var another = stage.conference(Stage.past(), "Hội trường khác");
        stage.reread(another);

        mvc.perform(aReviewAt(another).with(overlapping("ANNUAL")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã có một lần đánh giá cùng loại")));
        mvc.perform(aReviewAt(another).with(overlapping("HALF_YEAR"))).andExpect(status().isSeeOther());
    }

    @Test
    void theReviewsOfACancelledConferenceCountNoMore() throws Exception {
        mvc.perform(aReview()).andExpect(status().isSeeOther());
        stage.reread(id);
        stage.cancel(id, "Bão số 3");
        var another = stage.conference(Stage.past(), "Hội trường khác");
        stage.reread(another);

        mvc.perform(aReviewAt(another)).andExpect(status().isSeeOther());
    }

    @Test
    void aFigureThatDoesNotAddUpIsKeptButNotPublishedWithoutANote() throws Exception {
        mvc.perform(aReview().with(typed("figures[0].breakdown", "cấp tỉnh: 1\ncấp huyện: 14")))
                .andExpect(status().isSeeOther());
        stage.reread(id);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.hold(id))
                .withMessageContaining("1 + 14 = 15, khác 16");
    }

    @Test
    void onAPublicPageItNeedsItsNoteAtOnce() throws Exception {
        mvc.perform(aReview()).andExpect(status().isSeeOther());
        stage.reread(id);
        stage.hold(id);
        var review = reviews.of(stage.reread(id)).get(0).id();

        var wrong = change(review).with(typed("figures[0].breakdown", "cấp tỉnh: 1\ncấp huyện: 14"));
        mvc.perform(wrong)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("1 + 14 = 15, khác 16"),
                                containsString("id=\"figures-0--note-error\""),
                                containsString("cấp huyện: 14"))));
        stage.reread(id);
        mvc.perform(change(review)
                        .with(typed("figures[0].id", idOf("figure")))
                        .with(typed("limitations[0].id", idOf("limitation")))
                        .with(typed("figures[0].breakdown", "cấp tỉnh: 1\ncấp huyện: 14"))
                        .with(typed("figures[0].note", "Một điển hình chưa phân cấp")))
                .andExpect(status().isSeeOther());
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingTypedIsLost() throws Exception {
        mvc.perform(aReview()
                        .with(typed("programme", "999999"))
                        .with(typed("figures[0].value", "mười sáu"))
                        .with(typed("limitations[0].text", "")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Hãy chọn một chương trình đã ký"),
                                containsString("Hãy ghi một số"),
                                containsString("Hãy ghi hạn chế có nguyên nhân"),
                                containsString("value=\"mười sáu\""),
                                containsString("thiếu người"))));
    }

    @Test
    void rowsAreAddedAndRemovedWithoutSaving() throws Exception {
        mvc.perform(aReview().with(typed("addFigure", "1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"figures[1].value\"")));
        mvc.perform(aReview().with(typed("removeLimitation", "0")))
                .andExpect(content().string(not(containsString("Phối hợp còn chậm"))));
        assertThat(reviews.of(stage.reread(id))).isEmpty();
    }

    @Test
    void staffSeeWhatItsKindStillNeeds() throws Exception {
        mvc.perform(aReview().with(typed("nextTasks", ""))).andExpect(status().isSeeOther());
        stage.reread(id);
        mvc.perform(get("/staff/conferences/" + id).with(as(stage.me)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Chưa ghi nhiệm vụ thời gian tới"),
                                containsString("Chưa có kết luận"))));
    }

    @Test
    void aReviewIsTakenBackOnlyWhilePlanned() throws Exception {
        mvc.perform(aReview()).andExpect(status().isSeeOther());
        var review = reviews.of(stage.reread(id)).get(0).id();
        var removal = "/staff/conferences/" + id + "/reviews/" + review + "/removal";
        mvc.perform(get(removal).with(as(stage.me))).andExpect(content().string(containsString("sẽ mất")));
        stage.hold(id);
        stage.reread(id);

        mvc.perform(post(removal).with(as(stage.me))).andExpect(status().isSeeOther());

        assertThat(reviews.of(stage.reread(id))).hasSize(1);
    }

    @Test
    void whatThePublicReadsIsChangedButNotTakenAway() throws Exception {
        mvc.perform(aReview()).andExpect(status().isSeeOther());
        stage.reread(id);
        stage.hold(id);
        var review = reviews.of(stage.reread(id)).get(0).id();

        mvc.perform(change(review))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("sửa được nhưng không bỏ được")));
    }

    @Test
    void aPlannedConferenceTellsNothingOfWhatItWillFind() throws Exception {
        mvc.perform(aReview()).andExpect(status().isSeeOther());
        stage.announce(id);

        mvc.perform(get("/hoi-nghi/" + stage.reread(id).slug()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Phối hợp còn chậm"))));
        mvc.perform(get("/chuong-trinh/" + of2020.slug()))
                .andExpect(content().string(not(containsString("Tổng kết năm"))));
    }

    @Test
    void otherAgenciesNeitherSeeNorChangeThePlan() throws Exception {
        var stranger = stage.signedIn.coordinatorOf(stage.agencies.agency("Sở khác"));
        mvc.perform(get("/staff/conferences/" + id + "/reviews/new").with(as(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(aReview().with(as(stranger))).andExpect(status().isNotFound());
    }

    @Test
    void aStaleFormShowsBothTexts() throws Exception {
        mvc.perform(aReview()).andExpect(status().isSeeOther());
        var review = reviews.of(stage.reread(id)).get(0).id();
        mvc.perform(change(review).with(typed("version", "99")).with(typed("conclusion", "Kết luận của tôi")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Kết luận của tôi")));
    }

    private String idOf(String table) {
        return jdbc.sql("select max(id) from " + table).query(String.class).single();
    }

    private MockHttpServletRequestBuilder aReview() {
        return aReviewAt(id);
    }

    private MockHttpServletRequestBuilder aReviewAt(long conference) {
        return filled(post("/staff/conferences/" + conference + "/reviews"), conference);
    }

    private MockHttpServletRequestBuilder change(long review) {
        return filled(post("/staff/conferences/" + id + "/reviews/" + review), id);
    }

    private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, long conference) {
        return request.with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("version", String.valueOf(stage.get(conference).version()))
                .param("programme", of2020.id().toString())
                .param("kind", "ANNUAL")
                .param("coversFrom", "1/1/2020")
                .param("coversTo", "31/12/2020")
                .param("achievements", "Phối hợp đã thành nề nếp")
                .param("figures[0].name", "điển hình được khen thưởng")
                .param("figures[0].value", "16")
                .param("figures[0].breakdown", "cấp tỉnh: 1\ncấp huyện: 15")
                .param("limitations[0].text", "Phối hợp còn chậm")
                .param("limitations[0].cause", "thiếu người")
                .param("nextTasks", "Giao ban hằng quý");
    }

    private static RequestPostProcessor overlapping(String kind) {
        return request -> {
            request.setParameter("kind", kind);
            request.setParameter("coversFrom", "01/07/2020");
            return request;
        };
    }

    private static RequestPostProcessor typed(String field, String text) {
        return request -> {
            request.setParameter(field, text);
            return request;
        };
    }
}
