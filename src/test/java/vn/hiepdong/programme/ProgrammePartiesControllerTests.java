package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The parties of a programme as rows of its form. */
class ProgrammePartiesControllerTests extends ProgrammeDesk {

    @Test
    void partiesAreAddedMovedAndRemovedWithoutSaving() {
        assertThat(post("/staff/programmes", with("addRow", "1"), scene.keeper))
                .hasStatusOk()
                .bodyText()
                .contains("parties[2].agency");
        assertThat(post("/staff/programmes", with("moveRowUp", "1"), scene.keeper))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "name=\"parties[0].agency\" value=\"" + FRONT,
                        "name=\"parties[1].agency\" value=\"" + COMMITTEE);
        assertThat(post("/staff/programmes", with("removeRow", "0"), scene.keeper))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"parties[0].agency\" value=\"" + FRONT)
                .doesNotContain("parties[1].agency");
        assertThat(countOfProgrammes()).isZero();
    }

    @Test
    void aRevisionKeepsTheAddressAndTheOrderOfTheParties() {
        var id = scene.draft("Chương trình").save().id();
        var form = with("version", "0");
        form.put("parties[0].agency", FRONT);
        form.put("parties[1].agency", COMMITTEE);

        assertThat(post("/staff/programmes/" + id + "/edit", form, scene.keeper))
                .hasStatus(303);
        entities.flush();
        assertThat(jdbc.sql("select title || ' ' || slug from programme")
                        .query(String.class)
                        .single())
                .isEqualTo("Chương trình phối hợp năm 2026 chuong-trinh-" + id);
        assertThat(jdbc.sql("select agency_id from programme_party order by sort_order")
                        .query(Long.class)
                        .list())
                .containsExactly(scene.front.id(), scene.committee.id());
    }
}
