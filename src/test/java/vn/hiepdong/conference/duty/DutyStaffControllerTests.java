package vn.hiepdong.conference.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.SqlCounter;

/** The review clock as people see it (rows R01 R04 E18). */
class DutyStaffControllerTests extends AReviewClock {

    @Test
    void aDayAfterHalfAYearWithoutAReviewItIsOverdueEverywhere() throws Exception {
        var words = "Quá hạn sơ kết 1 ngày";

        for (var address : List.of("/staff", "/staff/programmes", "/staff/programmes/" + of2016.id(), duties())) {
            assertThat(page(host, address).select(".chip[data-status=OVERDUE]").eachText())
                    .as(address)
                    .contains(words);
        }
        assertThat(page(other, "/staff").text()).contains(words);
        assertThat(page(stranger, "/staff").text()).doesNotContain(words);
        assertThat(publicPage(of2016).select("[aria-labelledby=so-ket]").text())
                .contains(
                        "Các bên sơ kết 6 tháng một lần.",
                        "Kỳ sơ kết 01/03/2016 – 31/08/2016 đã đến hạn ngày 01/09/2016, cổng chưa ghi nhận hội nghị.")
                .contains("Tổng kết: trước ngày 30/01/2017.")
                .doesNotContain("Quá hạn");
    }

    @Test
    void theDayBeforeItIsDueToday() throws Exception {
        today("2016-09-01");

        assertThat(page(host, "/staff").text()).contains("Hôm nay đến hạn sơ kết");
        assertThat(publicPage(of2016).text()).contains("Sơ kết tiếp theo: trước ngày 01/09/2016.");
    }

    @Test
    void aHeldReviewMeetsItAndThePublicReadsOfTheLatest() throws Exception {
        reviewed(of2016, "HALF_YEAR", "2016-01-01", "2016-08-31", "2016-09-01");

        assertThat(page(host, "/staff").text()).doesNotContain("Quá hạn sơ kết");
        assertThat(page(host, duties()).text()).contains("Đã sơ kết", "Hội nghị sơ kết ngày 2016-09-01");
        assertThat(publicPage(of2016).select("[aria-labelledby=so-ket]").text())
                .contains("Gần nhất: ", ": 01/01/2016 – 31/08/2016, Hội nghị sơ kết ngày 2016-09-01.")
                .contains("Tổng kết: trước ngày 30/01/2017.");
    }

    @Test
    void aReviewThatIsNotForEverybodyMeetsItToo() throws Exception {
        jdbc.sql("update programme set visibility = 'PARTIES' where id = ?")
                .param(of2016.id())
                .update();
        entities.clear();
        reviewed(of2016, "HALF_YEAR", "2016-01-01", "2016-08-31", "2016-09-01");

        assertThat(page(host, "/staff").text()).doesNotContain("Quá hạn sơ kết");
        assertThat(page(host, duties()).text()).contains("Đã sơ kết");
    }

    @Test
    void anArchivalProgrammeStandsOutside() throws Exception {
        var archival = clocked(stage.programmes
                .programme("Chương trình theo báo", stage.committee)
                .period("2016-01-01", "2016-12-31")
                .signed("2016-03-01", null)
                .between(stage.committee, stage.front)
                .archival()
                .save());

        assertThat(page(host, "/staff/programmes/" + archival.id()).text()).doesNotContain("sơ kết", "Sơ kết");
        assertThat(page(host, "/staff/programmes/" + archival.id() + "/duties").text())
                .contains("đứng ngoài mọi kỳ hạn");
        assertThat(publicPage(archival).select("[aria-labelledby=so-ket]")).isEmpty();
    }

    @Test
    void whatIsOverCallsForItsFinalReviewAndAnOutlivedTermForANewText() throws Exception {
        var regulation = stage.programmes
                .programme("Quy chế nhiệm kỳ 2011 - 2016", stage.committee)
                .kind("TERM_REGULATION")
                .period("2011-07-01", "2016-12-31")
                .signed("2011-07-01", "2011-07-01")
                .between(stage.committee, stage.front)
                .save();
        jdbc.sql("""
                        insert into term (id, version, name, organ, starts_on, ends_on)
                        values (nextval('term_seq'), 0, '2011 - 2016', 'HĐND tỉnh Thử', '2011-06-01', '2016-06-30')
                        """).update();
        jdbc.sql("update programme set term_id = currval('term_seq') where id = ?")
                .param(regulation.id())
                .update();
        entities.clear();
        var words = "cần tổng kết và ký mới";
        for (var address : List.of("/staff", "/staff/programmes", "/staff/programmes/" + regulation.id())) {
            assertThat(page(other, address).text()).as(address).contains(words);
        }
        assertThat(publicPage(regulation).text()).doesNotContain(words);

        today("2017-01-01");
        for (var address : List.of("/staff", "/staff/programmes", "/staff/programmes/" + regulation.id())) {
            assertThat(page(other, address).text()).as(address).contains("hết thời hạn, chưa tổng kết", words);
        }
        today("2016-06-30");
        assertThat(page(other, "/staff").text()).doesNotContain(words);
    }

    @Test
    void oneButtonLeadsToAPlannedConferenceWithTheReviewOnIt() throws Exception {
        assertThat(page(host, duties()).select("a[href='" + firstHalf() + "/conference']"))
                .hasSize(1);
        assertThat(page(host, firstHalf() + "/conference")
                        .select("[name=title]")
                        .text())
                .isEqualTo("Hội nghị sơ kết Chương trình phối hợp năm 2016");
        send(host, firstHalf() + "/conference", "title", "", "startsOn", "")
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get(firstHalf() + "/conference").with(as(stranger))).andExpect(status().isForbidden());

        var location = send(host, firstHalf() + "/conference", "title", "Hội nghị sơ kết", "startsOn", "20/09/2016")
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(page(host, location).text()).contains("Hội nghị sơ kết", "01/03/2016 – 31/08/2016");
        send(host, firstHalf() + "/conference", "title", "Lần nữa", "startsOn", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã có một lần đánh giá cùng loại")));
        assertThat(page(host, duties()).text()).contains("Quá hạn sơ kết 1 ngày");
    }

    @Test
    void theMidTermReviewIsDueInTheMiddleAndItsDayCanBeSet() throws Exception {
        var ofYears = clocked(stage.programmes
                .programme("Chương trình giai đoạn 2016 - 2020", stage.committee)
                .kind("PERIOD_PROGRAMME")
                .period("2016-01-01", "2020-12-31")
                .signed("2016-01-01", "2016-01-01")
                .between(stage.committee, stage.front)
                .save());
        var midTerm = duty(ofYears, "MID_TERM", "2016-01-01");
        assertThat(page(host, midTerm + "/day").select("[name=dueOn]").val()).isEqualTo("01/07/2018");

        send(other, midTerm + "/day", "version", "0", "dueOn", "15/05/2018").andExpect(status().isForbidden());
        send(host, midTerm + "/day", "version", "0", "dueOn", "15/05/2021")
                .andExpect(status().isUnprocessableContent());
        send(host, midTerm + "/day", "version", "7", "dueOn", "15/05/2018").andExpect(status().isConflict());
        send(host, midTerm + "/day", "version", "0", "dueOn", "15/05/2018").andExpect(status().isSeeOther());
        mvc.perform(get(duty(ofYears, "INTERIM", "2016-01-01") + "/day").with(as(host)))
                .andExpect(status().isNotFound());

        clocked(entities.find(Programme.class, ofYears.id()));
        assertThat(page(host, "/staff/programmes/" + ofYears.id() + "/duties").text())
                .contains("01/01/2016 – 14/05/2018", "15/05/2018", "ngày đặt riêng");
    }

    @Test
    void aDutyIsFoundOnlyUnderItsOwnProgramme() throws Exception {
        var number = firstHalf().substring(firstHalf().lastIndexOf('/'));
        var another = stage.waitingText("Chương trình khác");

        mvc.perform(get("/staff/programmes/" + another.id() + "/duties" + number + "/conference")
                        .with(as(host)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/staff/programmes/0/duties").with(as(host))).andExpect(status().isNotFound());
        mvc.perform(get("/staff/programmes/" + another.id() + "/duties").with(as(stranger)))
                .andExpect(status().isNotFound());
    }

    @Test
    void thePagesCostTheSameHoweverManyDutiesThereAre() throws Exception {
        var list = statements("/staff/programmes");
        var page = statements("/staff/programmes/" + of2016.id());
        var open = statements("/chuong-trinh/" + of2016.slug());
        for (var number = 0; number < 20; number++) {
            clocked(stage.programmes
                    .programme("Chương trình số " + number, stage.committee)
                    .period("2016-01-01", "2016-12-31")
                    .signed("2016-03-01", "2016-03-01")
                    .between(stage.committee, stage.front)
                    .save());
        }
        jdbc.sql("update programme set review_interval_months = 1 where id = ?")
                .param(of2016.id())
                .update();
        entities.clear();
        clocked(entities.find(Programme.class, of2016.id()));
        reviewed(of2016, "HALF_YEAR", "2016-01-01", "2016-06-30", "2016-07-01");

        assertThat(statements("/staff/programmes")).isEqualTo(list);
        assertThat(statements("/staff/programmes/" + of2016.id())).isEqualTo(page);
        assertThat(page(host, "/staff/programmes/" + of2016.id()).text()).contains("(2 kỳ)");
        assertThat(open).isPositive();
    }

    private int statements(String address) throws Exception {
        entities.flush();
        entities.clear();
        return SqlCounter.statementsOf(() -> mvc.perform(get(address).with(as(host))))
                .size();
    }
}
