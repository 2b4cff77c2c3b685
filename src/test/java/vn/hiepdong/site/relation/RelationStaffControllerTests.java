package vn.hiepdong.site.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ConferenceRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.support.SqlCounter;

/** Two parties over all their programmes: a committee with a front, and with a union in one text of three. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class RelationStaffControllerTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private Agency committee;
    private Agency front;
    private Agency union;
    private Programme yearly;
    private SignedInAccount leader;

    @BeforeEach
    void threeParties() {
        var agencies = new AgencyRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Đôi");
        front = agencies.agency("Ủy ban Mặt trận Tổ quốc tỉnh Đôi");
        union = agencies.agency("Liên đoàn Lao động tỉnh Đôi");
        var rows = new CommitmentRows(jdbc);
        yearly = programme("Chương trình hằng năm", committee, front);
        rows.commitment(yearly, 1, "Quá hạn ít", TODAY.minusDays(2).toString(), committee);
        rows.commitment(yearly, 2, "Quá hạn lâu nhất", TODAY.minusDays(30).toString(), front);
        rows.commitment(yearly, 3, "Quá hạn lâu nhì", TODAY.minusDays(20).toString(), front);
        rows.commitment(yearly, 4, "Quá hạn lâu ba", TODAY.minusDays(10).toString(), front);
        var ofThree = programme("Chương trình ba bên", front, union, committee);
        rows.commitment(ofThree, 1, "Việc của ba bên", TODAY.plusDays(90).toString(), union);
        new ProgrammeRows(jdbc, entities)
                .programme("Ghi lại theo nguồn", committee)
                .status("SIGNED")
                .archival()
                .between(committee, agencies.agency("Tỉnh đoàn tỉnh Đôi"))
                .save();
        leader = new SignedIn(jdbc).leaderOf(committee);
    }

    @Test
    void eachOtherPartyOfTheOwnSideIsOneRelation() throws Exception {
        var list = page("/staff/relations", leader);
        assertThat(list.select("tbody th").eachText())
                .containsExactly(
                        "Ủy ban nhân dân tỉnh Đôi ↔ Liên đoàn Lao động tỉnh Đôi",
                        "Ủy ban nhân dân tỉnh Đôi ↔ Ủy ban Mặt trận Tổ quốc tỉnh Đôi");
        assertThat(list.select("tbody tr").get(1).select("td").eachText()).containsExactly("2", "5", "0", "4");
        assertThat(page("/staff/relations", new SignedIn(jdbc).leaderOf(union))
                        .select("tbody th")
                        .eachText())
                .hasSize(2)
                .allMatch(title -> title.startsWith("Liên đoàn"));
    }

    @Test
    void onOnePageStandTotalsAndTheThreeOldestOverdue() throws Exception {
        var page = page(address(), leader);
        assertThat(page.select("h1").text()).isEqualTo("Ủy ban nhân dân tỉnh Đôi ↔ Ủy ban Mặt trận Tổ quốc tỉnh Đôi");
        assertThat(page.select(".promise-sentence").text())
                .isEqualTo("Năm " + YEAR + " các bên cam kết 5 việc: còn 5, trong đó 4 quá hạn.");
        assertThat(page.select(".promise-bar rect")).hasSize(2);
        assertThat(page.select("[aria-labelledby=qua-han] li a").eachText())
                .containsExactly("Quá hạn lâu nhất", "Quá hạn lâu nhì", "Quá hạn lâu ba");
        assertThat(page.select("[aria-labelledby=chuong-trinh] li a").eachText())
                .containsExactlyInAnyOrder("Chương trình hằng năm", "Chương trình ba bên");
        var register = page(page.select("a:contains(Xem từng việc)").attr("href"), leader);
        assertThat(register.select("tbody th")).hasSize(5);
    }

    @Test
    void theOrderOfTheTwoMakesNoDifference() throws Exception {
        assertThat(page("/staff/relations/" + front.id() + "/" + committee.id(), leader)
                        .select("h1")
                        .text())
                .startsWith("Ủy ban nhân dân");
    }

    @Test
    void theLastDirectivesStandThere() throws Exception {
        var conferences = new ConferenceRows(jdbc, entities);
        var signing = conferences.held("Lễ ký kết", YEAR + "-01-05", "Hội trường", committee);
        conferences.signed(signing, yearly);
        jdbc.sql("""
                        insert into remark (id, conference_id, kind, text, verbatim, sort_order)
                        values (nextval('remark_seq'), ?, 'DIRECTIVE', 'Phải báo cáo hằng quý', false, 0)
                        """).param(signing.id()).update();
        assertThat(page(address(), leader).select("[aria-labelledby=chi-dao]").text())
                .contains("05/01/" + YEAR, "Lễ ký kết", "Phải báo cáo hằng quý", "Chưa giao thành nhiệm vụ");
        var task = new CommitmentRows(jdbc)
                .commitment(yearly, 5, "Báo cáo quý I", TODAY.plusDays(90).toString(), committee);
        jdbc.sql("update commitment set source = 'DIRECTIVE', number = 1 where id = ?")
                .param(task)
                .update();
        jdbc.sql("""
                        insert into conference_task (commitment_id, programme_id, conference_id, remark_id)
                        select ?, ?, ?, id from remark where conference_id = ?
                        """).params(task, yearly.id(), signing.id(), signing.id()).update();
        assertThat(page(address(), leader).select("[aria-labelledby=chi-dao]").text())
                .contains("trong hạn Báo cáo quý I")
                .doesNotContain("Chưa giao");
    }

    @Test
    void othersDoNotLookIn() throws Exception {
        var signedIn = new SignedIn(jdbc);
        mvc.perform(get(address()).with(as(signedIn.leaderOf(union)))).andExpect(status().isNotFound());
        mvc.perform(get(address()).with(as(signedIn.editorOf(committee)))).andExpect(status().isForbidden());
        mvc.perform(get("/staff/relations/1/" + committee.id()).with(as(leader)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/staff/relations/x/y").with(as(leader))).andExpect(status().is4xxClientError());
    }

    @Test
    void thePageCostsTheSameWhateverTheNumberOfCommitments() throws Exception {
        var small = statements();
        var rows = new CommitmentRows(jdbc);
        for (var number = 5; number <= 60; number++) {
            rows.commitment(yearly, number, "Việc", TODAY.minusDays(1).toString(), front);
        }
        assertThat(statements()).isLessThanOrEqualTo(small);
    }

    private int statements() throws Exception {
        entities.flush();
        entities.clear();
        return SqlCounter.statementsOf(() -> mvc.perform(get(address()).with(as(leader))))
                .size();
    }

    private Programme programme(String title, Agency... parties) {
        return new ProgrammeRows(jdbc, entities)
                .programme(title, parties[0])
                .period(YEAR + "-01-01", YEAR + "-12-31")
                .signed(YEAR + "-01-05", YEAR + "-01-05")
                .between(parties)
                .save();
    }

    private String address() {
        return "/staff/relations/" + committee.id() + "/" + front.id();
    }

    private Document page(String address, SignedInAccount who) throws Exception {
        entities.flush();
        entities.clear();
        return Jsoup.parse(mvc.perform(get(URI.create(address)).with(as(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
