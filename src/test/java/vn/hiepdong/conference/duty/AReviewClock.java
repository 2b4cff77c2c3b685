package vn.hiepdong.conference.duty;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.ConferenceRows;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.web.form.Submissions;

/**
 * The programme that was signed on 01/03/2016, and a clock that stands on 02/09/2016: half a year and a day later. The committee
 * hosts, the front is a party.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
abstract class AReviewClock {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    SettingDuties setting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @TestBean
    Clock clock;

    static Clock clock() {
        return new SettableClock("2016-09-02T08:00");
    }

    Programme of2016;
    SignedInAccount host;
    SignedInAccount other;
    SignedInAccount stranger;

    @BeforeEach
    void theProgrammeOf2016() {
        today("2016-09-02");
        stage.set();
        host = stage.me;
        other = stage.signedIn.coordinatorOf(stage.front);
        stranger = stage.signedIn.coordinatorOf(stage.agencies.agency("Sở Tài chính tỉnh Thử"));
        of2016 = clocked(stage.programmes
                .programme("Chương trình phối hợp năm 2016", stage.committee)
                .period("2016-01-01", "2016-12-31")
                .signed("2016-03-01", "2016-03-01")
                .between(stage.committee, stage.front)
                .save());
    }

    void today(String day) {
        ((SettableClock) clock).set(day + "T08:00");
    }

    Programme clocked(Programme programme) {
        setting.settle(programme);
        entities.flush();
        entities.clear();
        return programme;
    }

    /** A held conference that looked back on it. */
    Conference reviewed(Programme programme, String kind, String from, String to, String heldOn) {
        var conference = new ConferenceRows(jdbc, entities)
                .held("Hội nghị sơ kết ngày " + heldOn, heldOn, "Hội trường", stage.committee);
        jdbc.sql("""
                        insert into review (id, conference_id, programme_id, kind, covers_from, covers_to, void, sort_order)
                        values (nextval('review_seq'), ?, ?, ?, ?::date, ?::date, false, 0)
                        """).params(conference.id(), programme.id(), kind, from, to).update();
        entities.clear();
        return conference;
    }

    Document page(SignedInAccount me, String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(as(me)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    Document publicPage(Programme programme) throws Exception {
        return Jsoup.parse(mvc.perform(get("/chuong-trinh/" + programme.slug()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** Posts a form as the next request would. */
    ResultActions send(SignedInAccount me, String address, String... fields) throws Exception {
        var post = post(address).with(as(me)).param("submissionKey", Submissions.newKey());
        IntStream.range(0, fields.length / 2).forEach(at -> post.param(fields[2 * at], fields[2 * at + 1]));
        var answer = mvc.perform(post);
        entities.flush();
        entities.clear();
        return answer;
    }

    String duties() {
        return "/staff/programmes/" + of2016.id() + "/duties";
    }

    /** Address of the duty that covers these days. */
    String duty(Programme programme, String kind, String from) {
        return "/staff/programmes/" + programme.id() + "/duties/"
                + jdbc.sql("select id from review_duty where programme_id = ? and kind = ? and covers_from = ?::date")
                        .params(programme.id(), kind, from)
                        .query(Long.class)
                        .single();
    }

    String firstHalf() {
        return duty(of2016, "INTERIM", "2016-03-01");
    }
}
