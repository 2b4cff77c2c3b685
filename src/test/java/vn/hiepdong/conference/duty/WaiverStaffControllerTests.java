package vn.hiepdong.conference.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.programme.Programme;

/** A review is left out only when one party asks, with a reason, and another agrees (invariant 6). */
class WaiverStaffControllerTests extends AReviewClock {

    @Autowired
    AwaitedWaivers awaited;

    @Test
    void aPartyAsksAndTheHostAgrees() throws Exception {
        ask(other, "Đã sơ kết chung với chương trình của Trung ương").andExpect(redirectedUrl(duties()));
        assertThat(page(host, duties()).text())
                .contains("đang đề nghị miễn", "Đã sơ kết chung", "chờ trả lời", "Đồng ý hoặc không");
        assertThat(page(other, duties()).select("a[href$=decision]")).isEmpty();
        assertThat(awaited.of(host)).extracting(AwaitedWaivers.Awaited::address).containsExactly(decision());
        assertThat(awaited.of(other)).isEmpty();
        assertThat(page(host, "/staff")
                        .select("[aria-labelledby=xin-mien] .todo")
                        .text())
                .contains(Stage.FRONT + " đề nghị miễn sơ kết 01/03/2016 – 31/08/2016");

        send(host, decision(), "stance", "CONFIRMED", "text", "").andExpect(redirectedUrl(duties()));

        assertThat(page(host, duties()).select("tbody tr").get(0).text()).contains("Miễn sơ kết");
        assertThat(page(host, "/staff").text()).doesNotContain("Quá hạn sơ kết");
        assertThat(publicPage(of2016).text())
                .contains("Các bên thống nhất không sơ kết kỳ 01/03/2016 – 31/08/2016.")
                .doesNotContain("chưa ghi nhận", "Đã sơ kết chung");
        assertThat(awaited.of(host)).isEmpty();
        send(host, decision(), "stance", "CONFIRMED").andExpect(content().string(containsString("đã được trả lời")));
        ask(other, "Lần nữa").andExpect(content().string(containsString("đã được miễn")));
    }

    @Test
    void whatTheHostAsksAnyOtherSigningPartyAnswers() throws Exception {
        ask(host, "Trùng đại hội").andExpect(status().isSeeOther());
        mvc.perform(get(decision()).with(as(host))).andExpect(status().isForbidden());
        send(host, decision(), "stance", "CONFIRMED").andExpect(status().isForbidden());
        send(stranger, decision(), "stance", "CONFIRMED").andExpect(status().isForbidden());

        send(other, decision(), "stance", "CONFIRMED").andExpect(status().isSeeOther());

        assertThat(page(host, duties()).text()).contains("Miễn sơ kết");
    }

    @Test
    void whatAPartyAsksNoThirdPartyAnswersForTheHost() throws Exception {
        var union = stage.agencies.agency("Liên đoàn Lao động tỉnh Thử");
        var third = stage.signedIn.coordinatorOf(union);
        var ofThree = clocked(stage.programmes
                .programme("Chương trình ba bên", stage.committee)
                .period("2016-01-01", "2016-12-31")
                .signed("2016-03-01", "2016-03-01")
                .between(stage.committee, stage.front, union)
                .save());
        send(other, duty(ofThree, "INTERIM", "2016-03-01") + "/waivers", "reason", "Trùng đại hội");

        send(third, decision(ofThree), "stance", "CONFIRMED").andExpect(status().isForbidden());
        send(host, decision(ofThree), "stance", "CONFIRMED").andExpect(status().isSeeOther());
    }

    @Test
    void aRefusalNeedsAWordStaysVisibleAndAnotherMayBeAsked() throws Exception {
        ask(other, "Bận việc").andExpect(status().isSeeOther());
        send(host, decision(), "stance", "DISPUTED", "text", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("vì sao bên mình không đồng ý")));
        send(host, decision(), "stance", "DISPUTED", "text", "Vẫn phải sơ kết").andExpect(status().isSeeOther());

        assertThat(page(stranger, duties()).text()).contains("không đồng ý", "Bận việc", "Vẫn phải sơ kết");
        assertThat(page(host, duties()).select("tbody tr").get(0).text()).contains("Quá hạn sơ kết 1 ngày");

        ask(other, "Đã làm chung").andExpect(status().isSeeOther());
        ask(host, "Đã làm chung").andExpect(content().string(containsString("Một đề nghị khác đang chờ trả lời")));
    }

    @Test
    void withoutAReasonNothingIsAskedAndStrangersAskNothing() throws Exception {
        ask(other, "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy gõ lý do.")));
        ask(stranger, "Không phải việc của mình").andExpect(status().isForbidden());
        mvc.perform(get(firstHalf() + "/waivers/new").with(as(stranger))).andExpect(status().isForbidden());
        assertThat(page(stranger, duties()).text()).doesNotContain("Đề nghị miễn");
    }

    @Test
    void aWaiverIsAboutItsDaysAndNotAboutOthersThatADateCorrectedLater() throws Exception {
        ask(other, "Đã làm chung");
        send(host, decision(), "stance", "CONFIRMED");

        jdbc.sql("update programme set effective_from = '2016-02-01' where id = ?")
                .param(of2016.id())
                .update();
        entities.clear();
        clocked(entities.find(Programme.class, of2016.id()));

        assertThat(page(host, duties()).select("tbody tr").get(0).text())
                .contains("01/02/2016 – 31/07/2016", "Quá hạn sơ kết");
    }

    private ResultActions ask(SignedInAccount me, String reason) throws Exception {
        return send(me, firstHalf() + "/waivers", "reason", reason);
    }

    private String decision() {
        return decision(of2016);
    }

    private String decision(Programme programme) {
        return "/staff/programmes/" + programme.id() + "/waivers/"
                + jdbc.sql("select max(id) from review_waiver where programme_id = ?")
                        .param(programme.id())
                        .query(Long.class)
                        .single()
                + "/decision";
    }
}
