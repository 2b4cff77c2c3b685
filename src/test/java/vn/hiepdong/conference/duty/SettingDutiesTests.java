package vn.hiepdong.conference.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.SigningProgrammes;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.web.time.DayText;

/** Each act that lets a programme take effect, or moves its dates, sets the clock (invariant 7). */
class SettingDutiesTests extends AReviewClock {

    /** People of the tests hold their offices now, not in 2016. */
    private static final LocalDate TODAY = LocalDate.now();

    private static final LocalDate SIGNED = TODAY.minusDays(2);
    private static final LocalDate ENDS = SIGNED.plusMonths(9);
    private static final String HALF_A_YEAR_ON = SIGNED.plusMonths(6).toString();
    private static final String A_MONTH_AFTER = ENDS.plusDays(30).toString();

    @Autowired
    SigningProgrammes signing;

    @Test
    void signingAtAConference() {
        today(TODAY.toString());
        var text = stage.programmes
                .programme("Chương trình chờ ký", stage.committee)
                .period(SIGNED.toString(), ENDS.toString())
                .between(stage.committee, stage.front)
                .status("READY_TO_SIGN")
                .save();
        var conference = stage.conference(DayText.print(SIGNED), "Hội trường");
        var line = stage.attach(conference, text);
        stage.reread(conference);
        stage.sign(
                conference, line, stage.signedBy(stage.committee, stage.an), stage.signedBy(stage.front, stage.cuong));
        assertThat(dueDays(text)).isEmpty();
        stage.reread(conference);
        stage.hold(conference);

        assertThat(dueDays(text)).containsExactly(HALF_A_YEAR_ON, A_MONTH_AFTER);
    }

    @Test
    void puttingTheSigningRight() {
        signing.correct(entities.find(Programme.class, of2016.id()), LocalDate.of(2016, 2, 1), null);

        assertThat(dueDays(of2016)).containsExactly("2016-08-01", "2017-01-30");
    }

    @Test
    void puttingIntervalOrPeriodRight() throws Exception {
        correct("reviewInterval", "4", "periodTo", "30/11/2016");
        assertThat(dueDays(of2016)).containsExactly("2016-07-01", "2016-11-01", "2016-12-30");
        assertThat(publicPage(of2016).text()).contains("6 tháng một lần", "4 tháng một lần", "Bản giấy ghi khác");

        correct("reviewInterval", "", "periodTo", "30/11/2016");
        assertThat(dueDays(of2016)).isEmpty();
        assertThat(page(host, duties()).text()).contains("Các bên không sơ kết định kỳ.");

        correct("reviewInterval", "61", "periodTo", "30/11/2016", 422);
        correct("reviewInterval", "nửa năm", "periodTo", "30/11/2016", 422);
    }

    @Test
    void anArchivalProgrammeThatGoesLive() throws Exception {
        today(TODAY.toString());
        var archival = stage.archivalText("Chương trình theo báo");
        jdbc.sql("update programme set period_from = ?, period_to = ? where id = ?")
                .params(SIGNED, ENDS, archival.id())
                .update();
        new CommitmentRows(jdbc).commitment(archival, 1, "Tuyên truyền", ENDS.toString(), stage.committee);
        jdbc.sql("update commitment set output = 'Báo cáo' where programme_id = ?")
                .param(archival.id())
                .update();
        entities.clear();
        var conference = stage.conference(DayText.print(SIGNED), "Hội trường");
        var line = stage.attach(conference, entities.find(Programme.class, archival.id()));
        stage.reread(conference);
        stage.sign(
                conference, line, stage.signedBy(stage.committee, stage.an), stage.signedBy(stage.front, stage.cuong));
        stage.reread(conference);
        stage.hold(conference);
        assertThat(dueDays(archival)).isEmpty();

        send(host, "/staff/programmes/" + archival.id() + "/going-live", "effectiveFrom", "")
                .andExpect(status().isSeeOther());

        assertThat(dueDays(archival)).containsExactly(HALF_A_YEAR_ON, A_MONTH_AFTER);
    }

    private void correct(String name, String value, String other, String otherValue) throws Exception {
        correct(name, value, other, otherValue, 303);
    }

    private void correct(String name, String value, String other, String otherValue, int status) throws Exception {
        var stored = entities.find(Programme.class, of2016.id());
        var version = String.valueOf(stored.version());
        send(
                        host,
                        "/staff/programmes/" + of2016.id() + "/correction",
                        "version",
                        version,
                        "title",
                        stored.title(),
                        "kind",
                        "ANNUAL_PROGRAMME",
                        "periodFrom",
                        "01/01/2016",
                        "reason",
                        "Bản giấy ghi khác",
                        name,
                        value,
                        other,
                        otherValue)
                .andExpect(status().is(status));
    }

    private List<String> dueDays(Programme programme) {
        entities.flush();
        return jdbc.sql("select due_on from review_duty where programme_id = ? order by due_on")
                .param(programme.id())
                .query(String.class)
                .list();
    }
}
