package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.SigningObstacles.Obstacle;

/** What a draft still lacks before it goes to signing, and where it is mended. */
class CommitmentSigningObstaclesTests extends ADraftOfCommitments {

    @Autowired
    CommitmentSigningObstacles obstacles;

    @Test
    void withoutAnyCommitmentThereIsNothingToSign() {
        assertThat(found()).containsExactly(new Obstacle("Chưa có nội dung phối hợp nào.", address("/edit")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", textBlock = """
            # lead? | kind       | due       | recurrence | output  | what is missing
            yes     | ONE_OFF    | 30/6/2026 | -          | Báo cáo | -
            yes     | RECURRING  | -         | hằng quý   | Báo cáo | -
            yes     | CONTINUOUS | -         | -          | Báo cáo | -
            no      | ONE_OFF    | 30/6/2026 | -          | Báo cáo | Nội dung 2 chưa có cơ quan chủ trì.
            yes     | -          | 30/6/2026 | -          | Báo cáo | Nội dung 2 chưa chọn loại.
            yes     | ONE_OFF    | -         | -          | Báo cáo | Nội dung 2 chưa có hạn hoàn thành, định kỳ hoặc loại thường xuyên.
            yes     | RESOURCE   | -         | -          | Báo cáo | Nội dung 2 chưa có hạn hoàn thành, định kỳ hoặc loại thường xuyên.
            yes     | CONTINUOUS | -         | -          | -       | Nội dung 2 chưa ghi sản phẩm, kết quả đầu ra.
            """)
    void eachCommitmentNeedsALeadAKindAnOutputAndSaysByWhen(
            String lead, String kind, String due, String recurrence, String output, String missing) throws Exception {
        save(
                complete("statement", "đủ"),
                row(
                        "statement", "xét",
                        "lead", lead.equals("yes") ? FRONT : "",
                        "kind", orEmpty(kind),
                        "due", orEmpty(due),
                        "recurrence", orEmpty(recurrence),
                        "output", orEmpty(output)));

        assertThat(found())
                .extracting(Obstacle::sentence)
                .containsExactlyElementsOf(missing == null ? List.of() : List.of(missing));
    }

    @Test
    void aLeadWhoIsNoLongerAPartyIsFound() throws Exception {
        save(complete("lead", FRONT));
        jdbc.sql("delete from programme_party where programme_id = ? and agency_id = ?")
                .params(programme.id(), front.id())
                .update();

        assertThat(found())
                .extracting(Obstacle::sentence)
                .containsExactly(
                        "Nội dung 1 do “" + FRONT + "” chủ trì, không phải bên ký kết hay cơ quan trực thuộc.");
    }

    @Test
    void ofAnArchivalDraftNothingIsAsked() throws Exception {
        programme = draft().archival().save();

        mvc.perform(get(address("")).with(as(me)))
                .andExpect(content().string(not(containsString("Còn thiếu trước khi trình ký"))));
    }

    @Test
    void theListLeadsToTheBoxesOfTheTable() throws Exception {
        save(complete("statement", "đủ"), complete("lead", ""));

        var obstacle = found().get(0);
        assertThat(obstacle.address()).startsWith(address("/edit#"));
        var box = obstacle.address().substring(obstacle.address().indexOf('#') + 1);
        mvc.perform(get(address("/edit")).with(as(me)))
                .andExpect(content().string(allOf(containsString("id=\"" + box + "\" name=\"rows[1].lead\""))));
        mvc.perform(get(address("")).with(as(me)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Còn thiếu trước khi trình ký"),
                                containsString("href=\"" + obstacle.address() + "\""))));
    }

    @Test
    void whoMayOnlyReadSeesNoWayToMend() throws Exception {
        save(complete("lead", ""));
        me = signedIn.coordinatorOf(front);

        mvc.perform(get(address("")).with(as(me)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Nội dung 1 chưa có cơ quan chủ trì."),
                                not(containsString("/commitments/edit")))));
    }

    private List<Obstacle> found() {
        entities.flush();
        entities.clear();
        return obstacles.of(entities.find(Programme.class, programme.id()));
    }

    /** A row that lacks nothing, but for what is said otherwise. */
    private static Row complete(String field, String value) {
        var row = row("statement", "một", "lead", FRONT, "kind", "ONE_OFF", "due", "30/6/2026", "output", "Báo cáo");
        row.typed().put(field, value);
        return row;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
