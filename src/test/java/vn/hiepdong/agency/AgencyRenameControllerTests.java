package vn.hiepdong.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An administrator renames agencies and moves them; nothing that was is lost. */
class AgencyRenameControllerTests extends AgencyDesk {

    @Test
    void aRenameIsANewNameFromADay() throws Exception {
        var path = "/admin/agencies/" + committee.id();
        send(
                        path + "/names",
                        Map.of(
                                "version",
                                "0",
                                "fullName",
                                "Ủy ban nhân dân tỉnh Mới",
                                "from",
                                "01/07/2025",
                                "basis",
                                "Nghị quyết 202"))
                .andExpect(redirectedUrl(path));
        var renamed = reloaded(committee);
        assertThat(renamed.names()).hasSize(2);
        assertThat(renamed.nameOn(LocalDate.of(2018, 4, 10))).isEqualTo("Ủy ban nhân dân tỉnh Thử");
        page(path).andExpect(content().string(allOf(containsString("30/06/2025"), containsString("Nghị quyết 202"))));
        page("/admin/agencies?words=tinh thu").andExpect(content().string(containsString("Ủy ban nhân dân tỉnh Mới")));
    }

    /** What it called itself in English goes with the name that it belonged to. */
    @Test
    void aRenameBringsItsOwnEnglishNameOrNone() throws Exception {
        var path = "/admin/agencies/" + committee.id();
        rows.inEnglish(committee, "People's Committee of Thu Province");
        assertThat(reloaded(committee).englishName()).isEqualTo("People's Committee of Thu Province");
        page(path + "/edit").andExpect(content().string(containsString("People&#39;s Committee of Thu Province")));

        send(path + "/names", Map.of("version", "0", "fullName", "Ủy ban nhân dân tỉnh Mới", "from", "01/07/2025"));
        assertThat(reloaded(committee).englishName()).isNull();
        assertThat(reloaded(committee).names().get(1).englishName()).isEqualTo("People's Committee of Thu Province");
    }

    @Test
    void aMoveKeepsWhereItStoodBefore() throws Exception {
        var office = rows.agencyUnder(committee, "Chi cục Thử");
        rows.agency("Sở Mới");
        var path = "/admin/agencies/" + office.id();
        send(path + "/parents", Map.of("version", "0", "parent", "Sở Mới", "from", "01/03/2025"))
                .andExpect(redirectedUrl(path));
        assertThat(reloaded(office).parentOn(LocalDate.of(2025, 2, 28)).map(Agency::name))
                .contains(COMMITTEE);
        assertThat(reloaded(office).parentOn(LocalDate.of(2025, 3, 1)).map(Agency::name))
                .contains("Sở Mới");
    }

    @Test
    void nothingStandsUnderItself() throws Exception {
        var office = rows.agencyUnder(committee, "Chi cục Thử");
        send(
                        "/admin/agencies/" + committee.id() + "/parents",
                        Map.of("version", "0", "parent", "Chi cục Thử", "from", "01/03/2025"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không thể trực thuộc chính cơ quan này")));
    }
}
