package vn.hiepdong.commitment.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.commitment.progress.ACommitmentUnderWay;

/** What stands in the way: any party says so, and those who said it say when it is gone (row R13). */
class ObstacleStaffControllerTests extends ACommitmentUnderWay {

    @Autowired
    Obstacles obstacles;

    @Test
    void anyPartyRaisesAndTheSamePartyResolves() throws Exception {
        send(other, "/obstacles", "text", "Chưa có kinh phí", "wanted", "Sở Tài chính cấp trong quý")
                .andExpect(status().isSeeOther());
        assertThat(publicPage().text()).contains("Vướng mắc", "Chưa có kinh phí", "Đề nghị: Sở Tài chính");

        send(lead, resolution(), "text", "Đã có").andExpect(status().isForbidden());
        send(other, resolution(), "text", "").andExpect(status().isUnprocessableContent());
        send(other, resolution(), "text", "Đã cấp đủ").andExpect(status().isSeeOther());
        assertThat(publicPage().text()).contains("Đã gỡ", "Đã cấp đủ");
        send(other, resolution(), "text", "Lần nữa").andExpect(content().string(containsString("đã được gỡ")));
    }

    @Test
    void strangersRaiseNothing() throws Exception {
        send(stranger, "/obstacles", "text", "Việc của người khác").andExpect(status().isForbidden());
        assertThat(page(stranger).text()).doesNotContain("Nêu vướng mắc");
    }

    @Test
    void openForMoreThanThirtyDaysItLiesOnTheDeskOfEveryParty() throws Exception {
        send(lead, "/obstacles", "text", "Chưa có kinh phí");
        assertThat(obstacles.longOpen(Set.of(front.id()))).isEmpty();

        jdbc.sql("""
                        insert into obstacle select nextval('obstacle_seq'), commitment_id, programme_id, 'Vướng từ lâu', wanted,
                            current_date - 31, agency_id, made_by, made_at from obstacle where commitment_id = ?
                        """).param(id).update();
        assertThat(obstacles.longOpen(Set.of(front.id())))
                .extracting(Obstacles.Open::text)
                .containsExactly("Vướng từ lâu");
        assertThat(obstacles.longOpen(Set.of(committee.id()))).hasSize(1);
        assertThat(obstacles.longOpen(Set.of(department.id()))).isEmpty();
    }

    private String resolution() {
        return "/obstacles/"
                + jdbc.sql("select max(id) from obstacle where commitment_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                + "/resolution";
    }
}
