package vn.hiepdong.conference.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.commitment.CommitmentState;

/**
 * What an amendment may do to an item, by how far people have brought it when it takes effect. "drafted": the amendment was drafted
 * while the item was not begun, and its state came meanwhile.
 */
class AmendableTests extends AnAmendedText {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # state      | may be changed | its state then | may be repealed
                    NOT_STARTED  | yes            | NOT_STARTED    | yes
                    IN_PROGRESS  | yes            | IN_PROGRESS    | yes
                    RETURNED     | yes            | RETURNED       | yes
                    SUBMITTED    | yes            | SUBMITTED      | yes
                    PAUSED       | yes            | PAUSED         | yes
                    COMPLETED    | no             | COMPLETED      | no
                    CANCELLED    | no             | CANCELLED      | no
                    CARRIED_OVER | no             | CARRIED_OVER   | no
                    """)
    void byItsState(CommitmentState state, String changed, CommitmentState then, String repealed) throws Exception {
        assertThat(CommitmentState.values()).as("each has its line").hasSize(8);
        var id = item(1).id();

        put(state);
        assertThat(read(page + "/draft", stage.me)
                        .select("input[value=" + id + "]")
                        .isEmpty())
                .as("%s is not offered", state)
                .isEqualTo(changed.equals("no"));

        put(CommitmentState.NOT_STARTED);
        draft("rows[0].statement", "Mở bốn lớp tập huấn", "rows[0].due", "30/09/" + YEAR);
        put(state);
        sign(TODAY, TODAY).andExpect(changed.equals("yes") ? status().isSeeOther() : status().isUnprocessableContent());
        if (changed.equals("yes")) {
            assertThat(item(1).statement()).isEqualTo("Mở bốn lớp tập huấn");
            assertThat(item(1).dueOn()).isEqualTo(YEAR + "-09-30");
            assertThat(item(1).firstDueOn()).isEqualTo(YEAR + "-06-30");
            assertThat(item(1).state()).isEqualTo(then);
            draft("repealed", id.toString());
            sign(TODAY, TODAY).andExpect(status().isSeeOther());
            assertThat(item(1).state() == CommitmentState.CANCELLED).isEqualTo(repealed.equals("yes"));
        }
    }

    private void put(CommitmentState state) {
        forget();
        jdbc.sql("""
                        update commitment set state = :state,
                            claimed_on = case when :state in ('SUBMITTED', 'COMPLETED') then current_date end,
                            completed_on = case when :state = 'COMPLETED' then current_date end
                         where programme_id = :programme and number = 1
                        """).param("state", state.name()).param("programme", text.id()).update();
    }
}
