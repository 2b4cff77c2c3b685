package vn.hiepdong.conference.duty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.ConferenceRows;

/** What the database says of the review clock (row R01). */
@SpringBootTest
@Transactional
@Import(Stage.class)
class ReviewDutiesRepositoryTests {

    private static final LocalDate THE_DAY = LocalDate.of(2016, 9, 1);
    private static final LocalDate THE_DAY_AFTER = LocalDate.of(2016, 9, 2);

    @Autowired
    Stage stage;

    @Autowired
    ReviewDuties duties;

    @Autowired
    SettingDuties setting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private Programme of2016;

    @BeforeEach
    void aProgrammeSignedOnTheFirstOfMarch() {
        stage.set();
        of2016 = signed("Chương trình năm 2016", "2016-03-01");
    }

    @Test
    void withoutAReviewItIsOverdueOnTheDayAfter() {
        assertThat(due(THE_DAY)).extracting(Due::words).containsExactly("Hôm nay đến hạn sơ kết");
        assertThat(due(THE_DAY_AFTER)).extracting(Due::words).containsExactly("Quá hạn sơ kết 1 ngày");
        assertThat(due(LocalDate.of(2016, 8, 1))).isEmpty();
        assertThat(due(LocalDate.of(2016, 8, 2)))
                .extracting(Due::words)
                .containsExactly("Sắp đến hạn sơ kết, còn 30 ngày");
    }

    @Test
    void eachSigningPartyReadsOfItAndNobodyElse() {
        var stranger = stage.agencies.agency("Sở Tài chính tỉnh Thử");

        assertThat(duties.due(Set.of(stage.front.id()), THE_DAY_AFTER)).hasSize(1);
        assertThat(duties.due(Set.of(stranger.id()), THE_DAY_AFTER)).isEmpty();
        assertThat(duties.due(Set.of(), THE_DAY_AFTER)).isEmpty();
    }

    @Test
    void oneConferenceMeetsTheDutiesOfSeveralProgrammesAndACancelledOneOfNone() {
        var another = signed("Chương trình khác năm 2016", "2016-03-01");
        var conference =
                new ConferenceRows(jdbc, entities).held("Hội nghị sơ kết", "2016-08-31", "Hội trường", stage.committee);
        reviewed(conference, of2016, false);
        reviewed(conference, another, false);
        assertThat(due(THE_DAY_AFTER)).isEmpty();
        assertThat(states(of2016)).containsExactly(DutyState.MET, DutyState.UPCOMING);

        jdbc.sql("update review set covers_to = '2016-06-30' where programme_id = ?")
                .param(another.id())
                .update();
        entities.clear();
        assertThat(due(THE_DAY_AFTER)).extracting(Due::programmeId).containsExactly(another.id());

        jdbc.sql("update review set void = true").update();
        entities.clear();
        assertThat(due(THE_DAY_AFTER)).hasSize(2);
    }

    @Test
    void aReviewThatIsOnlyPlannedMeetsNothing() {
        var planned =
                new ConferenceRows(jdbc, entities).planned("Hội nghị sơ kết", "2016-08-31", true, stage.committee);
        reviewed(planned, of2016, false);

        assertThat(due(THE_DAY_AFTER)).hasSize(1);
    }

    @Test
    void programmesOfAnEarlierVersionGetThemOnceAndArchivalOnesNever() {
        jdbc.sql("delete from review_duty").update();
        var archival = stage.programmes
                .programme("Chương trình theo báo", stage.committee)
                .between(stage.committee, stage.front)
                .signed("2026-02-01", "2026-02-01")
                .archival()
                .save();
        stage.waitingText("Chương trình chờ ký");

        assertThat(setting.settleThoseWithout()).isEqualTo(1);
        entities.flush();
        assertThat(setting.settleThoseWithout()).isZero();

        assertThat(states(of2016)).hasSize(2);
        assertThat(duties.of(archival, THE_DAY_AFTER)).isEmpty();
        assertThat(jdbc.sql("select count(*) from review_duty")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void reckonedAnewTheRowsFollowTheDates() {
        jdbc.sql("update programme set review_interval_months = 3, period_to = '2017-03-31' where id = ?")
                .param(of2016.id())
                .update();
        settle(of2016);
        assertThat(dueDays(of2016))
                .containsExactly("2016-06-01", "2016-09-01", "2016-12-01", "2017-03-01", "2017-04-30");

        jdbc.sql("update programme set review_interval_months = 12, period_to = '2016-12-31' where id = ?")
                .param(of2016.id())
                .update();
        settle(of2016);
        assertThat(dueDays(of2016)).containsExactly("2017-01-30");

        jdbc.sql("update programme set review_interval_months = null where id = ?")
                .param(of2016.id())
                .update();
        settle(of2016);
        assertThat(dueDays(of2016)).isEmpty();
    }

    private void settle(Programme programme) {
        entities.flush();
        entities.clear();
        setting.settle(entities.find(Programme.class, programme.id()));
        entities.flush();
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("set constraints all deferred").update();
    }

    private Programme signed(String title, String on) {
        var programme = stage.programmes
                .programme(title, stage.committee)
                .period("2016-01-01", "2016-12-31")
                .signed(on, on)
                .between(stage.committee, stage.front)
                .save();
        setting.settle(programme);
        entities.flush();
        return programme;
    }

    private void reviewed(Conference conference, Programme programme, boolean isVoid) {
        jdbc.sql("""
                        insert into review (id, conference_id, programme_id, kind, covers_from, covers_to, void, sort_order)
                        values (nextval('review_seq'), ?, ?, 'HALF_YEAR', '2016-01-01', '2016-08-31', ?, 0)
                        """).params(conference.id(), programme.id(), isVoid).update();
        entities.clear();
    }

    private List<Due> due(LocalDate today) {
        return duties.due(Set.of(stage.committee.id()), today);
    }

    private List<DutyState> states(Programme programme) {
        return duties.of(entities.find(Programme.class, programme.id()), THE_DAY_AFTER).stream()
                .map(Due::state)
                .toList();
    }

    private List<String> dueDays(Programme programme) {
        return duties.of(entities.find(Programme.class, programme.id()), THE_DAY_AFTER).stream()
                .map(due -> due.dueOn().toString())
                .toList();
    }
}
