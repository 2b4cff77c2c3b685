package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
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
    void anEmptyDeskSaysSoInOneSentence() throws Exception {
        assertThat(desk().select("main .panel")).isEmpty();
        assertThat(desk().select(".empty").text())
                .isEqualTo(
                        "Hôm nay không có gì chờ bạn. Bấm “Ghi một chương trình” hoặc “Ghi một hội nghị” khi có việc mới.");
        me = new SignedIn(jdbc).administratorOf(committee);
        assertThat(desk().select(".empty").text()).isEqualTo("Hôm nay không có gì chờ bạn.");
    }

    @Test
    void everyCountLeadsToExactlyTheseRecords() throws Exception {
        everythingThatMayWait();
        var shown = desk();
        assertThat(ids(shown))
                .containsExactly(
                        "qua-han",
                        "trong-tuan",
                        "sap-den-han",
                        "cho-tra-loi",
                        "y-kien-khac",
                        "vuong-mac",
                        "hoi-nghi",
                        "cho-ky",
                        "ban-thao");
        for (var panel : shown.select("main .panel")) {
            equalsItsList(panel);
        }
        assertThat(lines(shown, "qua-han")).hasSize(2).allMatch(line -> line.contains("quá hạn của tôi"));
        assertThat(lines(shown, "trong-tuan")).containsExactly("Việc hôm nay");
        assertThat(count(shown, "sap-den-han")).isEqualTo(2);
        assertThat(lines(shown, "cho-tra-loi")).containsExactly("Việc người khác báo xong");
        assertThat(lines(shown, "y-kien-khac")).containsExactly("Việc có ý kiến khác");
        assertThat(lines(shown, "vuong-mac")).containsExactly("Việc bị vướng");
        assertThat(shown.select("main").text())
                .contains("báo hoàn thành", "Chưa có kinh phí")
                .doesNotContain("của người khác");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEADER      | qua-han trong-tuan sap-den-han cho-tra-loi y-kien-khac vuong-mac
            REPORTER    | qua-han trong-tuan sap-den-han y-kien-khac vuong-mac
            EDITOR      | bai-dang-viet
            ADMIN       |
            """)
    void eachRoleFindsWhatIsItsToDo(Role role, String sections) throws Exception {
        everythingThatMayWait();
        me = switch (role) {
            case LEADER -> new SignedIn(jdbc).leaderOf(committee);
            case REPORTER -> new SignedIn(jdbc).reporterOf(committee);
            case EDITOR -> new SignedIn(jdbc).editorOf(committee);
            default -> new SignedIn(jdbc).administratorOf(committee);
        };
        var shown = desk();
        assertThat(String.join(" ", ids(shown))).isEqualTo(sections == null ? "" : sections);
        for (var panel : shown.select("main .panel")) {
            equalsItsList(panel);
        }
    }

    @Test
    void aLongSectionShowsTheFirstAndLeadsToAll() throws Exception {
        var commitments = new CommitmentRows(jdbc);
        var signed = signed("Chương trình dài");
        for (var number = 1; number <= 11; number++) {
            commitments.commitment(
                    signed,
                    number,
                    "Việc " + number,
                    TODAY.minusDays(20 - number).toString(),
                    committee);
        }
        var panel = desk().select("main .panel").get(0);
        assertThat(panel.select(".todo > li")).hasSize(8);
        assertThat(panel.select("li a").get(0).text()).isEqualTo("Việc 1");
        equalsItsList(panel);
    }

    private void everythingThatMayWait() {
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
        conferences.planned("Hội nghị chưa có ngày", null, false, committee);
        var articles = new ArticleRows(jdbc);
        var category = articles.category("Tin hoạt động", null);
        articles.draft("Bài của tôi", category, committee);
        articles.published("Bài hẹn giờ", category, (TODAY.getYear() + 2) + "-03-01T07:54", committee);
        articles.published("Bài đã đăng", category, "2018-03-01T07:54", committee);
        articles.draft("Bài của người khác", category, front);
        commitmentsInEveryState();
    }

    private void commitmentsInEveryState() {
        var rows = new CommitmentRows(jdbc);
        var signed = signed("Chương trình đã ký");
        rows.commitment(signed, 1, "Việc quá hạn của tôi", TODAY.minusDays(1).toString(), committee);
        rows.commitment(
                signed, 2, "Việc quá hạn của tôi nữa", TODAY.minusDays(40).toString(), committee);
        rows.commitment(signed, 3, "Việc hôm nay", TODAY.toString(), committee);
        rows.commitment(signed, 4, "Việc sau tuần này", afterThisWeek().toString(), committee);
        var claimed = rows.commitment(
                signed, 5, "Việc người khác báo xong", TODAY.plusMonths(6).toString(), front);
        jdbc.sql("update commitment set state = 'SUBMITTED', claimed_on = current_date where id = ?")
                .param(claimed)
                .update();
        entry(claimed, true);
        var disputed = rows.commitment(
                signed, 6, "Việc có ý kiến khác", TODAY.plusMonths(6).toString(), committee);
        reply(signed, entry(disputed, false));
        var obstructed =
                rows.commitment(signed, 7, "Việc bị vướng", TODAY.plusMonths(6).toString(), front);
        obstacle(signed, obstructed, 31);
        obstacle(signed, obstructed, 45);
        obstacle(signed, disputed, 30);
        rows.commitment(
                signed, 8, "Việc quá hạn của người khác", TODAY.minusDays(1).toString(), front);
        rows.commitment(signed, 9, "Việc còn lâu", TODAY.plusMonths(6).toString(), committee);
        var answered = rows.commitment(
                signed, 10, "Việc đã trả lời lại", TODAY.plusMonths(6).toString(), committee);
        reply(signed, entry(answered, false));
        entry(answered, false);
    }

    private Programme signed(String title) {
        return programmes
                .programme(title, front)
                .period(TODAY.getYear() - 1 + "-01-01", TODAY.getYear() + 1 + "-12-31")
                .signed(TODAY.getYear() - 1 + "-01-05", TODAY.getYear() - 1 + "-01-05")
                .between(committee, front)
                .save();
    }

    /** The Monday after it: within seven working days whatever today is. */
    private static LocalDate afterThisWeek() {
        return TODAY.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private long entry(long commitment, boolean claim) {
        var id = next("progress_entry_seq");
        jdbc.sql("""
                        insert into progress_entry (id, commitment_id, programme_id, as_of, text, claim, agency_id, made_by, made_at)
                        select ?, id, programme_id, current_date, 'Tiến độ', ?, ?, 'ai-do', now() from commitment where id = ?
                        """).params(id, claim, front.id(), commitment).update();
        return id;
    }

    private void reply(Programme programme, long entry) {
        jdbc.sql("""
                        insert into progress_reply (id, entry_id, programme_id, stance, text, agency_id, made_by, made_at)
                        values (?, ?, ?, 'DISPUTED', 'Chưa phải vậy', ?, 'ai-do', now())
                        """)
                .params(next("progress_reply_seq"), entry, programme.id(), front.id())
                .update();
    }

    private void obstacle(Programme programme, long commitment, int days) {
        jdbc.sql("""
                        insert into obstacle (id, commitment_id, programme_id, text, raised_on, agency_id, made_by, made_at)
                        values (?, ?, ?, 'Chưa có kinh phí', current_date - ?, ?, 'ai-do', now())
                        """)
                .params(next("obstacle_seq"), commitment, programme.id(), days, front.id())
                .update();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }

    /** The list behind the count holds as many, and, as far as the section shows them, the same. */
    private void equalsItsList(Element panel) throws Exception {
        var count = panel.select("a.count");
        var listed = Jsoup.parse(mvc.perform(get(URI.create(count.attr("href"))).with(SignedIn.as(me)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .select("main tbody th a[href~=/staff/(commitments|programmes|conferences|news)/\\d+$]")
                .stream()
                .filter(link -> link.parent().is("th"))
                .map(link -> link.attr("href"))
                .toList();
        assertThat(listed).as(panel.select("h2").text()).hasSize(Integer.parseInt(count.text()));
        assertThat(listed).containsAll(panel.select(".todo > li > a").eachAttr("href"));
        if (panel.select(".todo > li").size() > 0) {
            assertThat(panel.select(".todo > li")).hasSize(Math.min(8, listed.size()));
        }
    }

    private static List<String> ids(Document desk) {
        return desk.select("main .panel").eachAttr("aria-labelledby");
    }

    private static List<String> lines(Document desk, String section) {
        return desk.select("[aria-labelledby=" + section + "] li > a").eachText();
    }

    private static int count(Document desk, String section) {
        return Integer.parseInt(
                desk.select("[aria-labelledby=" + section + "] .count").text());
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
