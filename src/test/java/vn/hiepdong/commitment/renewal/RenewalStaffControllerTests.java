package vn.hiepdong.commitment.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeStatus;

/** "Lập chương trình năm sau": the draft of the next programme out of a signed one (rows D21, R11). */
class RenewalStaffControllerTests extends APromiseOfLastYear {

    @Test
    void theNextProgrammeBeginsWithPartiesBasesAndWhatIsPromisedAgain() throws Exception {
        var form = proposed(old);
        assertThat(form)
                .containsEntry("title", "Chương trình phối hợp năm 2026")
                .containsEntry("periodFrom", "01/01/2026")
                .containsEntry("periodTo", "31/12/2026")
                .containsEntry("rows[1].due", "31/12/2026");
        form.put("rows[0].fate", "CHANGED");
        form.put("rows[0].statement", "Đối thoại ở từng xã");
        form.put("rows[0].reason", "Huyện không còn nữa");
        form.put("rows[2].fate", "DROPPED");
        form.put("rows[2].reason", "Đã là việc thường xuyên");

        var draft = renew(form);

        assertThat(draft.status()).isEqualTo(ProgrammeStatus.DRAFT);
        assertThat(draft.previous().id()).isEqualTo(old.id());
        assertThat(draft.parties()).hasSize(2);
        assertThat(page("/staff/programmes/" + draft.id() + "/bases", keeper).text())
                .contains("403-QĐ/TU");
        assertThat(of(draft))
                .extracting(Commitment::statement)
                .containsExactly("Đối thoại ở từng xã", "Giám sát việc phục vụ");
        var kept = of(draft).get(1);
        assertThat(kept.carriedFrom().statement()).isEqualTo("Giám sát việc phục vụ");
        assertThat(kept.dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(kept.agencies(AssignmentRole.LEAD))
                .extracting(lead -> lead.id())
                .containsExactly(front.id());
    }

    @Test
    void theTieIsKeptWhileTheTableIsEdited() throws Exception {
        var draft = renew(proposed(old));
        var items = of(draft);
        var form = new LinkedHashMap<String, String>();
        form.put("version", String.valueOf(programmes.get(draft.id()).version()));
        form.put("rows[0].statement", "Việc mới, chưa ai hứa");
        for (var row = 0; row < 2; row++) {
            form.put("rows[" + (row + 1) + "].id", items.get(2 - row).id().toString());
            form.put("rows[" + (row + 1) + "].statement", "Lời văn sửa lần nữa " + row);
        }
        send("/staff/programmes/" + draft.id() + "/commitments/edit", form, keeper)
                .andExpect(status().isSeeOther());

        assertThat(of(draft))
                .extracting(item ->
                        item.carriedFrom() == null ? 0 : item.carriedFrom().number())
                .containsExactly(0, 3, 2);
        assertThat(page("/staff/programmes/" + draft.id() + "/commitments", keeper)
                        .text())
                .contains("Hứa lần đầu năm 2025, chuyển tiếp 1 lần.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stood      | fate    | words changed | reason | refused with
            NOT_STARTED  | CHANGED | yes           | no     | Hãy ghi lý do.
            NOT_STARTED  | DROPPED | no            | no     | Hãy ghi lý do.
            NOT_STARTED  | KEPT    | yes           | no     | Lời văn đã sửa.
            NOT_STARTED  | DONE    | no            | no     | chưa được báo và xác nhận hoàn thành
            IN_PROGRESS  | DONE    | no            | yes    | chưa được báo và xác nhận hoàn thành
            CARRIED_OVER | DROPPED | no            | yes    | đã chuyển tiếp khi tổng kết
            CARRIED_OVER | DONE    | no            | no     | đã chuyển tiếp khi tổng kết
            NOT_STARTED  | ''      | no            | no     | Hãy chọn cách xử lý
            """)
    void whatCannotBeIsSaidBesideItsRowAndNothingIsSaved(
            String stood, String fate, String words, String reason, String refusal) throws Exception {
        stands(1, stood);
        var form = proposed(old);
        form.put("rows[0].fate", fate);
        if (words.equals("yes")) {
            form.put("rows[0].statement", "Lời khác hẳn");
        }
        form.put("rows[0].reason", reason.equals("yes") ? "Vì thế" : "");

        post(old, form, keeper)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(refusal)));
        assertThat(successors()).isZero();
    }

    @Test
    void badPartiesAndDaysAreSaidBesideThem() throws Exception {
        var form = proposed(old);
        form.put("parties[1].agency", "Không có cơ quan này");
        form.put("periodTo", "31/12/2020");
        post(old, form, keeper)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ngày kết thúc phải từ ngày bắt đầu")))
                .andExpect(content().string(containsString("Không có cơ quan này")));
    }

    @Test
    void aPartyThatHasEndedIsProposedUnderItsSuccessor() throws Exception {
        var after = agencies.agency("Mặt trận mới của tỉnh Nối");
        agencies.replaced(front, after, "2025-07-01");
        forget();

        assertThat(proposed(old)).containsEntry("parties[1].agency", "Mặt trận mới của tỉnh Nối");
        assertThat(of(renew(proposed(old))).get(1).agencies(AssignmentRole.LEAD))
                .extracting(lead -> lead.id())
                .containsExactly(after.id());
    }

    @Test
    void onlyTheKeepingSideRenewsAndOnlyWhatIsSigned() throws Exception {
        var address = "/staff/programmes/" + old.id() + "/renewal";
        var form = proposed(old);
        mvc.perform(get(address).with(as(party))).andExpect(status().isForbidden());
        post(old, form, party).andExpect(status().isForbidden());
        form.put("submissionKey", "another-key-of-the-renewal");
        post(old, form, stranger).andExpect(status().isForbidden());
        mvc.perform(get("/staff/programmes/999999999/renewal").with(as(keeper))).andExpect(status().isNotFound());
        var draft = programmeRows
                .programme("Còn soạn", committee)
                .between(committee, front)
                .save();
        mvc.perform(get("/staff/programmes/" + draft.id() + "/renewal").with(as(keeper)))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/staff/programmes/" + draft.id() + "/renewal").with(as(stranger)))
                .andExpect(status().isNotFound());
        assertThat(successors()).isZero();
    }

    @Test
    void aDoubleClickMakesOneDraftAndASecondRenewalIsRefused() throws Exception {
        var form = proposed(old);
        var another = proposed(old);
        post(old, form, keeper).andExpect(status().isSeeOther());
        post(old, form, keeper).andExpect(status().isSeeOther());
        assertThat(successors()).isEqualTo(1);
        post(old, another, keeper)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã có chương trình tiếp theo")));
        assertThat(page("/staff/programmes/" + old.id(), keeper).select("a[href$=/renewal]"))
                .isEmpty();
    }

    @Test
    void whatWasSavedMeanwhileIsShownBesideWhatWasTyped() throws Exception {
        var form = proposed(old);
        jdbc.sql("update programme set version = version + 1 where id = ?")
                .param(old.id())
                .update();
        form.put("title", "Tên tôi vừa gõ");
        post(old, form, keeper)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Tên tôi vừa gõ")));
    }

    @Test
    void whatWasCarriedOverAndWaitsForItsProgrammeComesFirstAndWhatWasCancelledIsNotAsked() throws Exception {
        stands(1, "CANCELLED");
        stands(3, "CARRIED_OVER");
        assertThat(page("/staff/programmes/" + old.id() + "/renewal", keeper)
                        .select("[name$=.statement]")
                        .eachText())
                .containsExactly("Tuyên truyền pháp luật", "Giám sát việc phục vụ");
    }

    @Test
    void limitationsOfTheReviewsStandBesideTheNewContents() throws Exception {
        var meeting = conferences.held("Hội nghị tổng kết năm 2025", "2025-12-20", "Hội trường", committee);
        material.reviewed(meeting, old, 2025);
        var coming = conferences.planned("Hội nghị chưa họp", "2026-02-01", true, committee);
        material.reviewed(coming, old, 2024);

        var asking = page("/staff/programmes/" + old.id() + "/renewal", keeper).text();
        assertThat(asking).contains("Phối hợp còn chậm", "Họp hằng quý", "Hội nghị tổng kết năm 2025");
        assertThat(asking).doesNotContain("Hội nghị chưa họp");
        var draft = renew(proposed(old));
        for (var way : List.of("/commitments", "/commitments/edit")) {
            assertThat(page("/staff/programmes/" + draft.id() + way, keeper).text())
                    .contains("Phối hợp còn chậm");
        }
        sign(draft);
        assertThat(page("/staff/programmes/" + draft.id() + "/commitments", keeper)
                        .text())
                .doesNotContain("Phối hợp còn chậm");
    }

    @Test
    void aLimitationThatATaskHasPutRightIsNotLearnedAgain() throws Exception {
        var meeting = conferences.held("Hội nghị tổng kết năm 2025", "2025-12-20", "Hội trường", committee);
        material.reviewed(meeting, old, 2025);
        material.putRight(meeting, old, 1);

        assertThat(page("/staff/programmes/" + old.id() + "/renewal", keeper).text())
                .doesNotContain("Phối hợp còn chậm")
                .contains("Nhiệm vụ 1");
    }

    @Test
    void anArchivalTextIsTheFirstYearOfAChain() throws Exception {
        var archival = programmeRows
                .programme("Chương trình năm 2018", committee)
                .period("2018-01-01", "2018-12-31")
                .signed("2018-03-01", null)
                .archival()
                .between(committee, front)
                .save();
        commitmentRows.commitment(archival, 1, "Nghe dân nói", null, null);
        forget();
        var form = proposed(archival);
        form.put("rows[0].fate", "KEPT");
        var location = post(archival, form, keeper).andReturn().getResponse().getRedirectedUrl();
        var draft = programmes.get(Long.parseLong(location.replaceAll("\\D", "")));
        sign(draft);

        assertThat(publicPage("/chuong-trinh/" + programmes.get(draft.id()).slug())
                        .select("main")
                        .text())
                .contains("Hứa lần đầu năm 2018, chuyển tiếp 1 lần.");
        assertThat(publicPage("/cam-ket/" + of(draft).get(0).id())
                        .select("a[href='/chuong-trinh/" + archival.slug() + "#noi-dung-1']"))
                .hasSize(1);
    }

    @Test
    void aPromiseIsFollowedThroughAllItsYears() throws Exception {
        Programme year = old;
        for (var next = 2026; next <= 2028; next++) {
            var location =
                    post(year, proposed(year), keeper).andReturn().getResponse().getRedirectedUrl();
            year = programmes.get(Long.parseLong(location.replaceAll("\\D", "")));
            sign(year);
        }
        var page = publicPage("/cam-ket/" + of(year).get(0).id());
        assertThat(page.select("main").text()).contains("Hứa lần đầu năm 2025, chuyển tiếp 3 lần.");
        assertThat(page.select("#chuyen-tiep + ol > li")).hasSize(4);
        assertThat(publicPage("/chuong-trinh/" + programmes.get(year.id()).slug())
                        .select(".years > li"))
                .hasSize(4);
        mvc.perform(get("/cam-ket/" + of(year).get(0).id() + ".json"))
                .andExpect(content().string(containsString("\"carriedFrom\":")));
    }

    private int successors() {
        return jdbc.sql("select count(*) from programme where previous_id = ?")
                .param(old.id())
                .query(Integer.class)
                .single();
    }
}
