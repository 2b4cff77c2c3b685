package vn.hiepdong.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.support.ProgrammeRows;

/** An administrator closes agencies and says which came after them. */
class SuccessionAdminControllerTests extends AgencyDesk {

    private Agency board;
    private Agency propaganda;

    @BeforeEach
    void twoBoardsAndTheOneThatFollows() {
        board = rows.agency("Ban Dân vận Tỉnh ủy Thử");
        propaganda = rows.agency("Ban Tuyên giáo Tỉnh ủy Thử");
        rows.agency("Ban Tuyên giáo và Dân vận Tỉnh ủy Thử");
    }

    @Test
    void theOldOnesCloseAndSayWhatTheyAreNow() throws Exception {
        send("/admin/successions", merger()).andExpect(redirectedUrl("/admin/successions"));

        assertThat(reloaded(board).closedOn().print()).isEqualTo("02/2025");
        page("/admin/successions")
                .andExpect(content().string(allOf(containsString("Hợp nhất"), containsString("tháng 02/2025"))));
        mvc.perform(get("/co-quan/" + board.slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("đã kết thúc hoạt động"),
                                containsString("nay là Ban Tuyên giáo và Dân vận Tỉnh ủy Thử"))));
    }

    @Test
    void thePageOfTheNewOneShowsWhatTheOldOnesSigned() throws Exception {
        new ProgrammeRows(jdbc, entities)
                .programme("Chương trình của Ban Dân vận", committee)
                .between(committee, board)
                .archival()
                .status("SIGNED")
                .save();
        send("/admin/successions", merger());
        var after = agencies.pick("Ban Tuyên giáo và Dân vận Tỉnh ủy Thử", "");

        page("/co-quan/" + after.slug())
                .andExpect(content()
                        .string(allOf(
                                containsString("Chương trình của các cơ quan trước đây"),
                                containsString("Chương trình của Ban Dân vận"),
                                containsString("Chưa có chương trình nào mà cơ quan này là một bên."))));
    }

    @Test
    void whatDoesNotFitIsSaidAndNothingIsClosed() throws Exception {
        var form = merger();
        form.put("successors[0].agency", "");
        send("/admin/successions", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Hợp nhất cần ít nhất hai cơ quan kết thúc"),
                                containsString("value=\"Ban Dân vận Tỉnh ủy Thử\""))));
        form.put("successors[0].agency", "Ban không có");
        send("/admin/successions", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không có cơ quan nào tên “Ban không có”")));
        assertThat(reloaded(board).closedOn()).isNull();
    }

    @Test
    void whatWasRecordedWronglyIsTakenBackWithAReason() throws Exception {
        send("/admin/successions", merger());
        var id = jdbc.sql("select id from succession").query(Long.class).single();
        send("/admin/successions/" + id + "/voiding", Map.of("reason", ""))
                .andExpect(status().isUnprocessableContent());
        send("/admin/successions/" + id + "/voiding", Map.of("reason", "Ghi nhầm cơ quan"))
                .andExpect(redirectedUrl("/admin/successions"));

        assertThat(reloaded(propaganda).closedOn()).isNull();
        page("/admin/successions").andExpect(content().string(containsString("đã thu hồi: Ghi nhầm cơ quan")));
    }

    @Test
    void aRowIsAddedWithoutSaving() throws Exception {
        var form = merger();
        form.put("addPredecessor", "1");
        send("/admin/successions", form)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("predecessors[2].agency")));
        assertThat(reloaded(board).closedOn()).isNull();
    }

    @Test
    void onlyAdministratorsCloseAgencies() throws Exception {
        var coordinator = new SignedIn(jdbc).coordinatorOf(committee);
        mvc.perform(get("/admin/successions").with(as(coordinator))).andExpect(status().isForbidden());
    }

    private static Map<String, String> merger() {
        var form = new HashMap<String, String>();
        form.put("type", "MERGED");
        form.put("effectiveOn", "2/2025");
        form.put("predecessors[0].agency", "Ban Dân vận Tỉnh ủy Thử");
        form.put("predecessors[1].agency", "Ban Tuyên giáo Tỉnh ủy Thử");
        form.put("successors[0].agency", "Ban Tuyên giáo và Dân vận Tỉnh ủy Thử");
        form.put("basis", "Quyết định 1-QĐ/TU");
        return form;
    }
}
