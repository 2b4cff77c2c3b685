package vn.hiepdong.commitment;

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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.form.Submissions;

/** An item of a signed text that was taken down wrongly is put right; what stood there before stays readable. */
class CommitmentCorrectionControllerTests extends ADraftOfCommitments {

    private long id;
    private String list;

    @BeforeEach
    void aSignedTextOfOneItem() throws Exception {
        save(row(
                "statement",
                "Tập huấn cán bộ",
                "kind",
                "ONE_OFF",
                "due",
                "30/06/2026",
                "output",
                "Báo cáo",
                "lead",
                COMMITTEE));
        entities.flush();
        jdbc.sql("update programme set status = 'SIGNED', was_submitted = true, signed_on = period_from,"
                        + " effective_from = period_from where id = ?")
                .param(programme.id())
                .update();
        entities.clear();
        programme = entities.find(Programme.class, programme.id());
        id = commitments.of(programme).get(0).id();
        list = "/staff/programmes/" + programme.id() + "/commitments";
    }

    @Test
    void theDayAndTheLeadArePutRight() throws Exception {
        mvc.perform(get(list).with(as(me))).andExpect(content().string(containsString(address())));
        mvc.perform(get(address()).with(as(me))).andExpect(content().string(containsString("Tập huấn cán bộ")));

        correct("30/09/2026", FRONT, "Theo bản giấy").andExpect(redirectedUrl(list));

        var corrected = stored().get(0);
        assertThat(corrected.dueOn()).isEqualTo("2026-09-30");
        assertThat(corrected.agencies(AssignmentRole.LEAD)).extracting("id").containsExactly(front.id());
        mvc.perform(get("/chuong-trinh/" + programme.slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Nội dung 1: hạn"),
                                containsString("30/06/2026"),
                                containsString("30/09/2026"),
                                containsString("Nội dung 1: chủ trì"),
                                containsString("Theo bản giấy"))));
        mvc.perform(get("/cam-ket/" + id))
                .andExpect(content()
                        .string(allOf(
                                containsString("Đính chính"),
                                containsString("“30/06/2026” → “30/09/2026”"),
                                not(containsString(me.login())))));
    }

    /** Invariant 5: what was agreed later is not what was signed. */
    @Test
    void anotherDayThatWasAgreedIsNotTakenForTheSignedOne() throws Exception {
        jdbc.sql("update commitment set due_on = '2026-08-31' where id = ?")
                .param(id)
                .update();
        entities.clear();
        mvc.perform(get(address()).with(as(me)))
                .andExpect(content().string(containsString("30/06/2026")))
                .andExpect(content().string(not(containsString("31/08/2026"))));
        correct("30/06/2026", FRONT, "Theo bản giấy").andExpect(redirectedUrl(list));
        var corrected = stored().get(0);
        assertThat(corrected.firstDueOn()).isEqualTo("2026-06-30");
        assertThat(corrected.dueOn()).isEqualTo("2026-08-31");
    }

    @Test
    void aLiveOneStillSaysByWhomAndByWhen() throws Exception {
        correct("", COMMITTEE, "Theo bản giấy")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nội dung này chưa có hạn hoàn thành")));
        correct("30/06/2026", "", "Theo bản giấy")
                .andExpect(content().string(containsString("Nội dung này chưa có cơ quan chủ trì.")));
    }

    @Test
    void aDifferenceAndAReasonAreNeeded() throws Exception {
        correct("30/09/2026", COMMITTEE, "").andExpect(status().isUnprocessableContent());
        correct("30/06/2026", COMMITTEE, "Theo bản giấy")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa có gì thay đổi")));
    }

    @Test
    void othersPutNothingRight() throws Exception {
        mvc.perform(get(address()).with(as(signedIn.coordinatorOf(front)))).andExpect(status().isForbidden());
        mvc.perform(get("/staff/commitments/999999/correction").with(as(me))).andExpect(status().isNotFound());
    }

    private String address() {
        return "/staff/commitments/" + id + "/correction";
    }

    private ResultActions correct(String due, String lead, String reason) throws Exception {
        entities.flush();
        entities.clear();
        return mvc.perform(post(address())
                .with(as(me))
                .param("submissionKey", Submissions.newKey())
                .param(
                        "version",
                        String.valueOf(entities.find(Commitment.class, id).version()))
                .param("rows[0].id", String.valueOf(id))
                .param("rows[0].statement", "Tập huấn cán bộ")
                .param("rows[0].kind", "ONE_OFF")
                .param("rows[0].due", due)
                .param("rows[0].output", "Báo cáo")
                .param("rows[0].lead", lead)
                .param("reason", reason));
    }
}
