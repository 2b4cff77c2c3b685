package vn.hiepdong.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.progress.ACommitmentUnderWay;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** Notices in the portal: the own list, what somebody chooses, and the administrators' log of all. */
class NoticeStaffControllerTests extends ACommitmentUnderWay {

    @Autowired
    TellingNotices telling;

    @BeforeEach
    void somethingIsOverdue() {
        jdbc.sql("update commitment set first_due_on = current_date - 3, due_on = current_date - 3 where id = ?")
                .param(id)
                .update();
        tell();
    }

    @Test
    void theBarCountsWhatIsUnreadUntilItIsRead() throws Exception {
        assertThat(bar(lead)).isEqualTo("Thông báo: 1 chưa đọc");
        assertThat(bar(other)).isEqualTo("Thông báo");
        assertThat(document("/staff/notices", lead).select("main").text())
                .contains("Tập huấn cán bộ cơ sở", "quá hạn", "hạn ", "Chương trình tỉnh Bước");

        act("/staff/notices/" + notice(lead) + "/reading", stranger);
        assertThat(bar(lead)).as("not by somebody else").isEqualTo("Thông báo: 1 chưa đọc");
        act("/staff/notices/" + notice(lead) + "/reading", lead);
        assertThat(bar(lead)).isEqualTo("Thông báo");
        assertThat(document("/staff/notices", lead).select("main").text()).contains("đã đọc");
    }

    @Test
    void allAreReadAtOnce() throws Exception {
        act("/staff/notices/reading", lead);
        assertThat(bar(lead)).isEqualTo("Thông báo");
        assertThat(bar(host)).as("for oneself alone").isEqualTo("Thông báo: 1 chưa đọc");
    }

    @Test
    void whatIsDoneIsCountedNoMore() throws Exception {
        report(lead, "Xong", true);
        tell();
        assertThat(bar(lead)).isEqualTo("Thông báo");
        assertThat(document("/staff/notices", lead).select("main").text()).contains("không còn chờ");
    }

    @Test
    void aKindIsTurnedOffAndOnAgain() throws Exception {
        var page = document("/staff/notices/settings", lead);
        assertThat(page.select("input[name=kinds][checked]")).hasSize(NoticeKind.values().length);
        assertThat(page.select("main").text()).contains("chưa có địa chỉ thư", "chưa được nối với máy chủ thư");

        choose(page, "DUE_SOON").andExpect(status().isSeeOther()).andExpect(redirectedUrl("/staff/notices"));
        tell();
        assertThat(bar(lead)).isEqualTo("Thông báo");

        choose(page, "OVERDUE").andExpect(status().isConflict());
        choose(document("/staff/notices/settings", lead), "OVERDUE").andExpect(status().isSeeOther());
        tell();
        assertThat(bar(lead)).isEqualTo("Thông báo: 1 chưa đọc");
    }

    @Test
    void administratorsReadWhoWasToldWhatAndWhen() throws Exception {
        var admin = new SignedIn(jdbc).administratorOf(committee);
        mvc.perform(get("/admin/notices").with(as(lead))).andExpect(status().isForbidden());

        assertThat(log("?person=" + lead.login(), admin)).contains(lead.login(), "quá hạn", "Tập huấn cán bộ cơ sở");
        assertThat(log("?person=" + lead.login() + "&kind=DUE_SOON", admin)).contains("Không có thông báo nào hợp");
        assertThat(log("?person=" + lead.login() + "&day=" + DayText.print(LocalDate.now()), admin))
                .contains("Tập huấn cán bộ cơ sở");
        assertThat(log("?day=1/3/2018", admin)).contains("Không có thông báo nào hợp");
        assertThat(log("?person=" + other.login(), admin)).contains("Không có thông báo nào hợp");
    }

    private String log(String query, SignedInAccount who) throws Exception {
        return document("/admin/notices" + query, who).select("main").text();
    }

    private ResultActions choose(Document page, String kind) throws Exception {
        var answered = mvc.perform(post("/staff/notices/settings")
                .with(as(lead))
                .param("submissionKey", Submissions.newKey())
                .param("version", page.select("input[name=version]").val())
                .param("kinds", kind));
        forget();
        return answered;
    }

    private void act(String address, SignedInAccount who) throws Exception {
        mvc.perform(post(address).with(as(who))).andExpect(redirectedUrl("/staff/notices"));
    }

    private String bar(SignedInAccount who) throws Exception {
        return document("/staff/people", who).select(".bar-notices").text();
    }

    private Document document(String address, SignedInAccount who) throws Exception {
        forget();
        return Jsoup.parse(mvc.perform(get(address).with(as(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private void tell() {
        forget();
        telling.tell();
    }

    private long notice(SignedInAccount who) {
        return jdbc.sql("select id from notice where account_id = ?")
                .param(who.id())
                .query(Long.class)
                .single();
    }
}
