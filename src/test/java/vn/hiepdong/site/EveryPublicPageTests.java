package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.PersonRows;
import vn.hiepdong.support.SqlCounter;

/** What holds for every page that the public reads. */
class EveryPublicPageTests extends PublicArchive {

    private PersonRows people;
    private Person author;
    private long ofOurs;
    private Programme closed;
    private long task;

    /** Signed by somebody of the registry; the other one by an outsider. */
    @BeforeEach
    void anArticleOfOurs() {
        people = new PersonRows(jdbc, entities);
        author = people.holding(people.person("Trần Thị Mẫu"), "Chánh Văn phòng", committee);
        ofOurs = articles.published("Tin của văn phòng", below, "2023-05-01T08:00", committee);
        articles.by(ofOurs, author);
        articles.tagged(ofOurs, "Dân vận");
        var ended = agencies.agency("Sở nay đã kết thúc");
        agencies.replaced(ended, agencies.agency("Sở kế thừa"), THIS_YEAR + "-03-01");
        commitments.reported(followed(), "Đã làm bước đầu", ended);
        forget();
    }

    /** What this year's programme goes on with. */
    @BeforeEach
    void aClosedProgrammeOfTheYearBefore() {
        closed = programmes
                .programme("Chương trình phối hợp năm ngoái", committee)
                .period((THIS_YEAR - 1) + "-01-01", (THIS_YEAR - 1) + "-12-31")
                .signed((THIS_YEAR - 1) + "-01-05", (THIS_YEAR - 1) + "-01-05")
                .between(committee, board)
                .save();
        carriedOver("Việc của năm ngoái", 1);
        closed(true);
        jdbc.sql(
                        "insert into commitment_result select id, programme_id, 'Làm được một nửa' from commitment where programme_id = ?")
                .param(closed.id())
                .update();
        jdbc.sql("update programme set previous_id = ? where id = ?")
                .params(closed.id(), live.id())
                .update();
        carryingOn(1, 1);
        forget();
    }

    private void carriedOver(String statement, int number) {
        commitments.commitment(closed, number, statement, null, committee);
        jdbc.sql("update commitment set state = 'CARRIED_OVER' where programme_id = ?")
                .param(closed.id())
                .update();
    }

    /** A commitment of the live programme carries on one of the closed one. */
    private void carryingOn(int old, int number) {
        jdbc.sql("update commitment set carried_from_id = ? where id = ?")
                .params(idOf(closed, old), idOf(live, number))
                .update();
    }

    private void closed(boolean completed) {
        jdbc.sql("update programme set status = ?, completed_on = ?::date where id = ?")
                .param(completed ? "COMPLETED" : "SIGNED")
                .param(completed ? (THIS_YEAR - 1) + "-12-20" : null)
                .param(closed.id())
                .update();
    }

    /** Set by and asked of agencies that no text names, and that have ended since. */
    @BeforeEach
    void aTaskAndARequest() {
        var ended = agencies.agency("Chi cục cũ");
        agencies.replaced(ended, agencies.agency("Chi cục kế thừa"), THIS_YEAR + "-03-01");
        task = material.tasked(meeting, live, 1, ended);
        material.requested(meeting, ended, "Bố trí kinh phí cho phong trào");
        forget();
    }

    private Stream<String> everyPage() {
        return Stream.of(
                "/",
                "/chuong-trinh",
                "/chuong-trinh/" + archival.slug(),
                "/chuong-trinh/" + live.slug(),
                "/chuong-trinh/" + live.slug() + "/ban/1",
                "/chuong-trinh/" + live.slug() + "/ban/2",
                "/chuong-trinh/" + closed.slug(),
                "/chuong-trinh/" + closed.slug() + "/ket-qua",
                "/cam-ket",
                "/cam-ket/" + idOf(live, 1),
                "/cam-ket/bieu-do",
                "/hoi-nghi",
                "/hoi-nghi/" + ceremony.slug(),
                "/hoi-nghi/" + meeting.slug(),
                "/cam-ket",
                "/cam-ket/" + task,
                "/le-ky-ket",
                "/lich-cong-tac",
                "/van-ban",
                "/van-ban/" + decision,
                "/co-quan",
                "/co-quan/" + committee.slug(),
                "/co-quan/" + board.slug(),
                "/tin-tuc",
                "/tin-tuc/" + articles.slugOf(article),
                "/tin-tuc/" + articles.slugOf(ofOurs),
                "/chuyen-muc/tin-hoat-dong",
                "/tim-kiem",
                "/gioi-thieu",
                "/thong-ke",
                "/lien-he",
                "/bao-chi",
                "/quyen-rieng-tu",
                "/tro-nang",
                "/ban-do",
                "/so-do-cong",
                "/en",
                "/en/structure",
                "/en/contact");
    }

    private long followed() {
        return jdbc.sql("select min(id) from commitment where programme_id = ?")
                .param(live.id())
                .query(Long.class)
                .single();
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
            assertThat(html.select("[style], style, script:not([src], [type=application/ld+json]), form[method=post]"))
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

    /** TT 24/2011/TT-BTTTT: none of the mandatory elements is empty. */
    @Test
    void homeIntroductionNewsAndDocumentsSayInDublinCoreWhatTheyAre() throws Exception {
        for (var page : List.of("/", "/gioi-thieu", "/tin-tuc/" + articles.slugOf(article), "/van-ban/" + decision)) {
            var head = Jsoup.parse(body(page)).head();
            for (var element : List.of("title", "creator", "date", "description", "publisher", "identifier")) {
                assertThat(head.select("meta[name=DC." + element + "]").attr("content"))
                        .as("%s: DC.%s", page, element)
                        .isNotBlank();
            }
        }
    }

    @Test
    void noPageSaysWhoTypedARecord() throws Exception {
        for (var table : List.of("programme", "conference", "article")) {
            jdbc.sql("update " + table + " set made_by = 'nguoi-go-may'").update();
        }
        for (var page : everyPage().toList()) {
            assertThat(body(page)).as(page).doesNotContain("nguoi-go-may");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chuong-trinh?nam=abc&loai=x&cap=1&co-quan=khong-co&trang-thai=DRAFT&trang=-3",
                "/chuong-trinh?nam=99999999999&trang=99999999999",
                "/hoi-nghi?nam=&co-quan=%00&ky-ket=1&trang=0",
                "/van-ban?so=%25&tu-khoa=%00&nam=20x&noi-ban-hanh=khong-co&trang=0",
                "/co-quan?dia-ban=x&cap=x&khoi=x&tu-khoa=%25",
                "/thong-ke?nam=20x&thang=13",
                "/thong-ke?nam=2999&thang=%00",
                "/tin-tuc?chuyen-muc=khong-co&tu-ngay=31/2/2018&den-ngay=x&nguon=khong-co&tu-khoa=%00&the=%00&trang=x",
                "/tin-tuc?the=khong-co%25'",
                "/lich-cong-tac?xem=%00&ngay=%00",
                "/tim-kiem?q=%00%25'%22:*%26!&loai=x&nam=20x&co-quan=x&trang=99999999999",
                "/tim-kiem?q=dan+van&loai=hoi-nghi&trang=9999",
                "/tim-kiem?q=%22"
            })
    void anUnusableFilterIsIgnored(String address) throws Exception {
        mvc.perform(get(URI.create(address))).andExpect(status().isOk());
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
                .contains("/van-ban/" + decision + "</loc>")
                .contains("/co-quan/" + board.slug() + "</loc>")
                .contains("/tin-tuc/" + articles.slugOf(article) + "</loc>")
                .contains("/chuyen-muc/le-ky-ket</loc>")
                .contains("/lich-cong-tac</loc>", "/tro-nang</loc>", "/ban-do</loc>");
        assertThat(body("/robots.txt"))
                .contains("Disallow: /staff", "Disallow: /admin", "Disallow: /lich-cong-tac?", "/sitemap.xml");
    }

    /** Thirty more of everything that the pages list, around the same two programmes. */
    private void grow() {
        closed(false);
        IntStream.range(0, 30).forEach(number -> {
            var agency = agencies.agency("Sở số " + number);
            agencies.replaced(agency, agencies.agency("Sở kế thừa số " + number), THIS_YEAR + "-03-01");
            var programme = programmes
                    .programme("Chương trình số " + number, committee)
                    .period(THIS_YEAR + "-01-01", THIS_YEAR + "-12-31")
                    .signed(THIS_YEAR + "-01-05", THIS_YEAR + "-01-05")
                    .between(committee, board, agency)
                    .save();
            commitments.commitment(programme, 1, "Việc của chương trình số " + number, null, committee);
            commitments.commitment(live, next(live), "Việc thêm số " + number, null, agency);
            carriedOver("Việc cũ số " + number, next(closed));
            carryingOn(next(closed) - 1, next(live) - 1);
            commitments.commitment(archival, next(archival), "Việc thêm số " + number, null, agency);
            commitments.frozen(live);
            var document = documents.document(
                    "Kế hoạch", number + "/KH-UBND", "UBND tỉnh Mẫu", "2018-02-01", "Việc " + number);
            documents.replaced(document, laterDecision, null);
            documents.cited(archival, document);
            documents.cited(programme, decision);
            var conference = conferences.held("Hội nghị số " + number, THIS_YEAR + "-01-05", "Hội trường", committee);
            conferences.signed(conference, programme);
            var story = articles.published(
                    "Tin số " + number, number % 2 == 0 ? below : category, "2018-03-02T07:54", committee);
            articles.lead(story, "Ảnh của tin " + number, "Mọi người nghe báo cáo, ảnh số " + number);
            articles.about(story, archival);
            articles.about(story, ceremony);
            articles.about(story, committee);
            people.holding(entities.find(Person.class, author.id()), "Ủy viên Hội đồng số " + number, agency);
            articles.tagged(ofOurs, "Thẻ số " + number);
            articles.tagged(story, "Dân vận");
            articles.about(article, programme);
            articles.about(article, agency);
            articles.pinned(story, "HOT", "2018-01-01", null, number);
            articles.pinned(story, "FEATURED", "2018-01-01", null, number);
            conferences.chaired(ceremony, "Trần Thị Mẫu " + number, "Giám đốc Sở số " + number, agency);
            commitments.reported(followed(), "Đã làm bước " + number, agency);
            jdbc.sql("update agency set phone = '0200 123' where id = ?")
                    .param(agency.id())
                    .update();
            material.reviewed(conference, archival, 1900 + number);
            material.reviewed(meeting, live, 1900 + number);
            material.directed(ceremony, "Ý kiến số " + number);
            material.tasked(meeting, live, number + 2, agency);
            material.requested(meeting, agency, "Đề nghị số " + number);
            material.corrected("CONFERENCE", ceremony.id());
            material.corrected("PROGRAMME", archival.id());
            material.showing("CONFERENCE", ceremony.id(), "PHOTO");
            material.showing("LEGAL_DOCUMENT", decision, "FULL_TEXT");
        });
        closed(true);
        forget();
    }

    private long idOf(Programme programme, int number) {
        return jdbc.sql("select id from commitment where programme_id = ? and number = ? and not task")
                .params(programme.id(), number)
                .query(Long.class)
                .single();
    }

    private int next(Programme programme) {
        return jdbc.sql("select max(number) + 1 from commitment where programme_id = ? and not task")
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
