package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ConferenceRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.support.SqlCounter;

/** What the public reads, on a small archive: one text taken down from a newspaper of 2018, one live of this year. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PublicPagesTests {

    private static final int THIS_YEAR = LocalDate.now().getYear();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private AgencyRows agencies;
    private ProgrammeRows programmes;
    private CommitmentRows commitments;
    private ConferenceRows conferences;

    private Agency committee;
    private Agency board;
    private Programme archival;
    private Programme live;
    private Conference ceremony;

    @BeforeEach
    void aSmallArchive() {
        agencies = new AgencyRows(jdbc, entities);
        programmes = new ProgrammeRows(jdbc, entities);
        commitments = new CommitmentRows(jdbc);
        conferences = new ConferenceRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Mẫu");
        board = agencies.renamed(
                agencies.agency("Ban Dân vận Tỉnh ủy Mẫu"), "Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu", "2025-02-01");
        archival = programmes
                .programme("Chương trình phối hợp công tác dân vận 2018 - 2021", committee)
                .kind("PERIOD_PROGRAMME")
                .period("2018-01-01", "2021-12-31")
                .signed("2018-04-10", null)
                .archival()
                .between(board, committee)
                .save();
        commitments.commitment(archival, 1, "Quán triệt, tuyên truyền chỉ thị", null, null);
        commitments.commitment(archival, 2, "Ban hành tiêu chí đánh giá", "2018-12-31", committee);
        live = programmes
                .programme("Chương trình phối hợp giám sát năm nay", committee)
                .period(THIS_YEAR + "-01-01", THIS_YEAR + "-12-31")
                .signed(THIS_YEAR + "-01-05", THIS_YEAR + "-01-05")
                .between(committee, board)
                .save();
        commitments.commitment(live, 1, "Công khai kết quả giải quyết thủ tục", THIS_YEAR + "-01-06", committee);
        commitments.commitment(live, 2, "Đối thoại với nhân dân", null, board);
        ceremony = conferences.held("Hội nghị ký kết 2018", "2018-04-10", null, committee);
        conferences.signed(ceremony, archival);
        conferences.chaired(ceremony, "Nguyễn Văn Mẫu", "Chủ tịch UBND tỉnh Mẫu", committee);
        forget();
    }

    private Stream<String> everyPage() {
        return Stream.of(
                "/",
                "/chuong-trinh",
                "/chuong-trinh/" + archival.slug(),
                "/chuong-trinh/" + live.slug(),
                "/hoi-nghi",
                "/hoi-nghi/" + ceremony.slug(),
                "/le-ky-ket",
                "/co-quan",
                "/co-quan/" + committee.slug(),
                "/co-quan/" + board.slug(),
                "/gioi-thieu",
                "/so-do-cong");
    }

    @Test
    void readersGetNoCookieAndNoSession() throws Exception {
        var sessions = count("spring_session");
        for (var page : everyPage().toList()) {
            mvc.perform(get(page)).andExpect(status().isOk()).andExpect(header().doesNotExist("Set-Cookie"));
        }
        assertThat(count("spring_session")).isEqualTo(sessions);
    }

    @Test
    void pagesAreValidMarkupWithoutStylesOrScriptsInside() throws Exception {
        for (var page : everyPage().toList()) {
            var parser = Parser.htmlParser().setTrackErrors(50);
            var html = Jsoup.parse(body(page), "", parser);
            assertThat(parser.getErrors()).as(page).isEmpty();
            assertThat(html.select("[style], style, script:not([src]), form[method=post]"))
                    .as(page)
                    .isEmpty();
            assertThat(html.select("h1")).as(page).hasSize(1);
            assertThat(html.select("tbody + .empty, ul + .empty, ol + .empty, table + .empty"))
                    .as(page)
                    .isEmpty();
            assertThat(html.select("[id]").eachAttr("id")).as(page).doesNotHaveDuplicates();
            assertThat(html.select("meta[name=description]").attr("content"))
                    .as(page)
                    .isNotBlank();
            assertThat(html.select("link[rel=canonical]").attr("href")).as(page).endsWith(page);
        }
    }

    @Test
    void noPageSaysWhoTypedARecord() throws Exception {
        for (var table : List.of("programme", "conference")) {
            jdbc.sql("update " + table + " set made_by = 'nguoi-go-may'").update();
        }
        for (var page : everyPage().toList()) {
            assertThat(body(page)).as(page).doesNotContain("nguoi-go-may");
        }
    }

    @Test
    void whatIsNotPublicIsNotFound() throws Exception {
        var draft = programmes.programme("Bản nháp", committee).save();
        var waiting = programmes
                .programme("Bản chờ ký", committee)
                .status("READY_TO_SIGN")
                .save();
        var hidden = conferences.planned("Hội nghị nội bộ", THIS_YEAR + "-12-30", false, committee);
        for (var page : List.of(
                "/chuong-trinh/" + draft.slug(),
                "/chuong-trinh/" + waiting.slug(),
                "/hoi-nghi/" + hidden.slug(),
                "/chuong-trinh/khong-co",
                "/hoi-nghi/khong-co",
                "/co-quan/khong-co")) {
            mvc.perform(get(page)).andExpect(status().isNotFound());
        }
        assertThat(body("/chuong-trinh")).doesNotContain("Bản nháp").doesNotContain("Bản chờ ký");
        assertThat(body("/hoi-nghi")).doesNotContain("Hội nghị nội bộ");
    }

    @Test
    void anOldTextPrintsTheNamesOfItsDayAndWhatTheyAreNow() throws Exception {
        for (var page : List.of("/chuong-trinh/" + archival.slug(), "/hoi-nghi/" + ceremony.slug())) {
            assertThat(text(page)).contains("Ban Dân vận Tỉnh ủy Mẫu (nay là Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu)");
        }
        assertThat(text("/chuong-trinh/" + live.slug())).doesNotContain("nay là");
    }

    @Test
    void anArchivalTextIsNeverOverdueAndNamesItsSource() throws Exception {
        assertThat(text("/chuong-trinh/" + archival.slug()))
                .contains("Đã ký ngày 10/04/2018, ghi lại theo nguồn, 2 nội dung.")
                .contains("Ghi lại theo nguồn: Báo Mẫu")
                .contains("nguồn không nêu")
                .doesNotContain("quá hạn")
                .doesNotContain("hết thời hạn");
    }

    @Test
    void aLiveTextSaysHowEachItemStands() throws Exception {
        assertThat(text("/chuong-trinh/" + live.slug()))
                .contains("Đã ký ngày 05/01/" + THIS_YEAR + ", đang thực hiện, 2 nội dung.")
                .contains("quá hạn")
                .contains("thường xuyên");
        assertThat(text("/")).contains("Năm " + THIS_YEAR + " các bên cam kết 2 việc: còn 2, trong đó 1 quá hạn.");
    }

    @Test
    void anOfficeOnlyAttestedOnADayPrintsThereAndLeadsNobodyToday() throws Exception {
        assertThat(text("/hoi-nghi/" + ceremony.slug()))
                .contains("Nguyễn Văn Mẫu Chủ tịch UBND tỉnh Mẫu")
                .contains("Thứ Ba, 10/04/2018, buổi chiều");
        assertThat(text("/co-quan/" + committee.slug())).doesNotContain("Người đứng đầu");
    }

    @Test
    void aCeremonyIsReachedByBothItsAddresses() throws Exception {
        mvc.perform(get("/le-ky-ket/" + ceremony.slug()))
                .andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl("/hoi-nghi/" + ceremony.slug()));
        var meeting = conferences.held("Họp giao ban", "2018-05-10", "Phòng họp", committee);
        mvc.perform(get("/le-ky-ket/" + meeting.slug())).andExpect(status().isNotFound());
    }

    @Test
    void whoWasToldOfAConferenceReadsThatItIsCancelled() throws Exception {
        var called = conferences.cancelled("Hội nghị sẽ không họp", THIS_YEAR + "-12-30", committee);
        assertThat(text("/hoi-nghi/" + called.slug())).contains("Hội nghị này đã hủy");
        assertThat(body("/hoi-nghi")).doesNotContain("Hội nghị sẽ không họp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chuong-trinh?nam=abc&loai=x&cap=1&co-quan=khong-co&trang-thai=DRAFT&trang=-3",
                "/chuong-trinh?nam=99999999999&trang=99999999999",
                "/hoi-nghi?nam=&co-quan=%00&ky-ket=1&trang=0",
                "/co-quan?dia-ban=x&cap=x&khoi=x&tu-khoa=%25"
            })
    void anUnusableFilterIsIgnored(String address) throws Exception {
        mvc.perform(get(URI.create(address))).andExpect(status().isOk());
    }

    @Test
    void listsAreFilteredByWhatTheirAddressSays() throws Exception {
        assertThat(text("/chuong-trinh?nam=2019")).contains("dân vận 2018").doesNotContain("giám sát năm nay");
        assertThat(text("/chuong-trinh?loai=chuong-trinh-phoi-hop-nam"))
                .contains("giám sát năm nay")
                .doesNotContain("dân vận 2018");
        assertThat(text("/chuong-trinh?trang-thai=dang-thuc-hien"))
                .contains("giám sát năm nay")
                .doesNotContain("dân vận 2018");
        assertThat(text("/chuong-trinh?tu-khoa=dan%20van%202018")).contains("dân vận 2018");
        assertThat(text("/co-quan?tu-khoa=ban%20dan%20van")).contains("Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu");
    }

    @Test
    void aPageCostsTheSameWhateverTheSizeOfTheArchive() throws Exception {
        var small = new HashMap<String, Integer>();
        for (var page : everyPage().toList()) {
            small.put(page, statements(page).size());
        }
        grow();
        for (var page : everyPage().toList()) {
            assertThat(statements(page)).as(page).hasSizeLessThanOrEqualTo(small.get(page));
            assertThat(zipped(body(page))).as(page).isLessThan(20 * 1024);
        }
    }

    @Test
    void robotsFindEveryPageAndNoDesk() throws Exception {
        assertThat(body("/sitemap.xml"))
                .contains("/chuong-trinh/" + archival.slug() + "</loc>")
                .contains("/hoi-nghi/" + ceremony.slug() + "</loc>")
                .contains("/co-quan/" + board.slug() + "</loc>");
        assertThat(body("/robots.txt")).contains("Disallow: /staff", "Disallow: /admin", "/sitemap.xml");
    }

    /** Thirty more of everything that the pages list, around the same two programmes. */
    private void grow() {
        IntStream.range(0, 30).forEach(number -> {
            var agency = agencies.agency("Sở số " + number);
            var programme = programmes
                    .programme("Chương trình số " + number, committee)
                    .period(THIS_YEAR + "-01-01", THIS_YEAR + "-12-31")
                    .signed(THIS_YEAR + "-01-05", THIS_YEAR + "-01-05")
                    .between(committee, board, agency)
                    .save();
            commitments.commitment(programme, 1, "Việc của chương trình số " + number, null, committee);
            commitments.commitment(live, next(live), "Việc thêm số " + number, null, agency);
            commitments.commitment(archival, next(archival), "Việc thêm số " + number, null, agency);
            var conference = conferences.held("Hội nghị số " + number, THIS_YEAR + "-01-05", "Hội trường", committee);
            conferences.signed(conference, programme);
            conferences.chaired(ceremony, "Trần Thị Mẫu " + number, "Giám đốc Sở số " + number, agency);
        });
        forget();
    }

    private int next(Programme programme) {
        return jdbc.sql("select max(number) + 1 from commitment where programme_id = ?")
                .param(programme.id())
                .query(Integer.class)
                .single();
    }

    /** A list of more than one page is counted: one statement more, whatever its size. */
    private List<String> statements(String page) throws Exception {
        forget();
        return SqlCounter.statementsOf(() -> mvc.perform(get(page)).andExpect(status().isOk())).stream()
                .filter(statement -> !statement.startsWith("select count("))
                .toList();
    }

    private String text(String address) throws Exception {
        return Jsoup.parse(body(address)).select("main").text();
    }

    private String body(String address) throws Exception {
        forget();
        return mvc.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** A reader's request finds nothing that the test has read. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static int zipped(String html) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
