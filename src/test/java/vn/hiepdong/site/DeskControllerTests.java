package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
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
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ArticleRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ConferenceRows;
import vn.hiepdong.support.ProgrammeRows;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class DeskControllerTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private ProgrammeRows programmes;
    private Agency committee;
    private Agency front;
    private SignedInAccount me;

    @BeforeEach
    void twoAgencies() {
        var agencies = new AgencyRows(jdbc, entities);
        programmes = new ProgrammeRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Mẫu");
        front = agencies.agency("Ủy ban MTTQ tỉnh Mẫu");
        me = new SignedIn(jdbc).coordinatorOf(committee);
    }

    @Test
    void anEmptyDeskSaysHowToBegin() throws Exception {
        assertThat(desk().select(".empty")).hasSize(5);
        assertThat(desk().text()).contains("Bấm “Ghi một chương trình” để bắt đầu.");
    }

    @Test
    void anEditorFindsWhatIsBeingWritten() throws Exception {
        var articles = new ArticleRows(jdbc);
        var category = articles.category("Tin hoạt động", null);
        articles.draft("Bài của tôi", category, committee);
        articles.published("Bài hẹn giờ", category, (TODAY.getYear() + 2) + "-03-01T07:54", committee);
        articles.published("Bài đã đăng", category, "2018-03-01T07:54", committee);
        articles.draft("Bài của người khác", category, front);
        assertThat(desk().select("#bai-dang-viet")).isEmpty();

        me = new SignedIn(jdbc).editorOf(committee);
        assertThat(desk().select("[aria-labelledby=bai-dang-viet] a").eachText())
                .containsExactly("Bài hẹn giờ", "Bài của tôi");
    }

    @Test
    void whatTheOwnAgencyHasToDoLiesThereAndNothingOfOthers() throws Exception {
        programmes
                .programme("Bản nháp của tôi", committee)
                .between(committee, front)
                .save();
        programmes
                .programme("Bản nháp của người khác", front)
                .between(committee, front)
                .save();
        programmes
                .programme("Văn bản chờ ký", committee)
                .status("READY_TO_SIGN")
                .save();
        var conferences = new ConferenceRows(jdbc, entities);
        conferences.planned("Hội nghị tuần tới", TODAY.plusWeeks(1).toString(), false, committee);
        conferences.planned("Hội nghị còn xa", TODAY.plusWeeks(20).toString(), true, committee);
        conferences.planned("Hội nghị của người khác", TODAY.plusWeeks(1).toString(), true, front);
        var signed = programmes
                .programme("Chương trình đã ký", front)
                .signed("2026-01-05", "2026-01-05")
                .between(committee, front)
                .save();
        var commitments = new CommitmentRows(jdbc);
        commitments.commitment(
                signed, 1, "Việc quá hạn của tôi", TODAY.minusDays(1).toString(), committee);
        commitments.commitment(
                signed, 2, "Việc quá hạn của người khác", TODAY.minusDays(1).toString(), front);
        commitments.commitment(signed, 3, "Việc còn lâu", TODAY.plusMonths(6).toString(), committee);

        var text = desk().select("main").text();

        assertThat(text)
                .contains("Bản nháp của tôi", "Còn thiếu")
                .contains("Văn bản chờ ký")
                .contains("Hội nghị tuần tới")
                .contains("Việc quá hạn của tôi", "quá hạn");
        assertThat(text)
                .doesNotContain("của người khác")
                .doesNotContain("Hội nghị còn xa")
                .doesNotContain("Việc còn lâu");
    }

    private Document desk() throws Exception {
        entities.flush();
        entities.clear();
        return Jsoup.parse(mvc.perform(get("/staff").with(SignedIn.as(me)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
