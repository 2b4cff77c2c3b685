package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.support.CalendarRows;

/**
 * An internal record's words are in no page, list, search, feed, site map, calendar, sheet, JSON or file for those who may not
 * read it, and no figure counts it. A new address is asked by itself where it bears no record or one of the reader's own; every
 * other one joins {@link #publicAddresses} or {@link #staffAddresses}.
 */
class NothingInternalIsToldTests extends PublicArchive {

    /** Stands in everything that is internal. */
    private static final String WORD = "xylophonga";

    /** Stands beside it: to be searched for, since a page of results repeats what was searched for. */
    private static final String BESIDE = "marimbaque";

    private static final String SECRET = WORD + " " + BESIDE;

    /** Addresses that tell of no record, or that nobody is given who did not bring what they show. */
    private static final Map<String, String> OF_NO_RECORD = Map.of(
            "/giao-dien/.*", "the portal's own colours and pictures",
            "/staff/account/(sessions|passkeys)/.*", "where somebody is signed in, and with which keys",
            "/staff/(people|programmes/\\{id}/commitments)/sheet/\\{\\w+}", "a workbook, for who brought it",
            "/staff/news-sources/.*", "the registry of sources, which is nobody's own",
            "/staff/news/placements/\\{kind}", "articles that readers see");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Programme secret;
    private Conference behindDoors;
    private long item;
    private long itemOfLive;
    private long documentOfSecret;
    private long entry;
    private List<Long> files;
    private SignedInAccount stranger;
    private SignedInAccount editor;
    private SignedInAccount ofBoard;
    private SignedInAccount keeper;
    private String promise;
    private String sums;
    private String cardOfLive;
    private long onSiteMap;

    @BeforeEach
    void secrets() throws Exception {
        var union = agencies.agency("Liên đoàn Lao động tỉnh Mẫu");
        promise = text("/").split("Xem từng việc")[0];
        sums = Jsoup.parse(body("/cam-ket")).select(".register-sums").text();
        cardOfLive = Jsoup.parse(body("/chuong-trinh")).select("main").text();
        onSiteMap = body("/sitemap.xml").split("<loc>").length;
        var people = new SignedIn(jdbc);
        stranger = people.coordinatorOf(union);
        editor = people.editorOf(union);
        ofBoard = people.coordinatorOf(board);
        keeper = people.coordinatorOf(committee);
        secret = programmes
                .programme("Chương trình " + SECRET, committee)
                .period(THIS_YEAR + "-01-01", THIS_YEAR + "-12-31")
                .signed(THIS_YEAR + "-01-05", THIS_YEAR + "-01-05")
                .between(committee, board)
                .save();
        jdbc.sql("update programme set summary = ?, theme = ?, parent_id = ?, previous_id = ? where id = ?")
                .params(SECRET, SECRET, archival.id(), live.id(), secret.id())
                .update();
        item = followed(secret, 1);
        itemOfLive = followed(live, 9);
        documentOfSecret = documents.document("Kết luận", "77-KL/TU", "Tỉnh ủy Mẫu", "2019-01-15", "Về việc riêng");
        documents.cited(secret, documentOfSecret);
        conferences.signed(meeting, secret);
        jdbc.sql("update signing set document_number = ? where programme_id = ?")
                .params(SECRET, secret.id())
                .update();
        reviewed(meeting, secret, THIS_YEAR - 1);
        behindDoors = conferences.held("Hội nghị " + SECRET, THIS_YEAR + "-01-04", SECRET, committee);
        conferences.chaired(behindDoors, "Phạm Văn Kín", "Vụ trưởng Vụ Kín", board);
        jdbc.sql(
                        "insert into attendance (id, conference_id, role, agency_id, sort_order) values (nextval('attendance_seq'), ?, 'DELEGATE', ?, 9)")
                .params(behindDoors.id(), board.id())
                .update();
        reviewed(behindDoors, live, THIS_YEAR - 3);
        material.directed(behindDoors, SECRET);
        corrected("PROGRAMME", secret.id(), null);
        corrected("PROGRAMME", live.id(), itemOfLive);
        corrected(
                "CONFERENCE",
                meeting.id(),
                jdbc.sql("select id from signing where programme_id = ?")
                        .param(secret.id())
                        .query(Long.class)
                        .single());
        var last = jdbc.sql("select coalesce(max(id), 0) from attachment")
                .query(Long.class)
                .single();
        material.showing("PROGRAMME", secret.id(), "SCAN");
        material.showing("CONFERENCE", behindDoors.id(), "PHOTO");
        material.showing(
                "REMARK",
                jdbc.sql("select id from remark where conference_id = ?")
                        .param(behindDoors.id())
                        .query(Long.class)
                        .single(),
                "PAPER");
        for (var correction : jdbc.sql("select id from correction where reason = ?")
                .param(SECRET)
                .query(Long.class)
                .list()) {
            material.showing("CORRECTION", correction, "SCAN");
        }
        jdbc.sql("update attachment set title = ?, file_name = ? where id > ?")
                .params(SECRET, WORD + ".pdf", last)
                .update();
        files = jdbc.sql("select id from attachment where id > ?")
                .param(last)
                .query(Long.class)
                .list();
        articles.about(article, secret);
        articles.about(article, behindDoors);
        for (var kind : List.of("PROGRAMME", "CONFERENCE")) {
            jdbc.sql("insert into subject_day values (?, ?, current_date, 99)")
                    .params(kind, kind.equals("PROGRAMME") ? secret.id() : behindDoors.id())
                    .update();
        }
        var calendar = new CalendarRows(jdbc);
        entry = calendar.entry("MEETING", SECRET, THIS_YEAR + "-01-04", "08:00", "09:00", committee);
        calendar.hidden(entry);
        kept(Visibility.PARTIES);
    }

    private Stream<String> publicAddresses() {
        return Stream.of(
                "/",
                "/chuong-trinh",
                "/chuong-trinh?nam=" + THIS_YEAR,
                "/chuong-trinh?tu-khoa=" + BESIDE,
                "/chuong-trinh/" + archival.slug(),
                "/chuong-trinh/" + live.slug(),
                "/cam-ket",
                "/cam-ket?tu-khoa=" + BESIDE,
                "/cam-ket.csv",
                "/cam-ket.xlsx",
                "/cam-ket/" + firstOf(live),
                "/cam-ket/" + firstOf(live) + ".json",
                "/cam-ket/" + firstOf(live) + "/luu",
                "/cam-ket/bieu-do",
                "/chuong-trinh/" + live.slug() + "/luu",
                "/hoi-nghi/" + meeting.slug() + "/luu",
                "/co-quan/" + committee.slug() + "/rss",
                "/co-quan/" + committee.slug() + "/luu",
                "/co-quan/" + board.slug() + "/rss",
                "/en",
                "/en/structure",
                "/hoi-nghi",
                "/hoi-nghi?danh-gia=co",
                "/hoi-nghi/" + meeting.slug(),
                "/hoi-nghi/" + meeting.slug() + ".ics",
                "/hoi-nghi/" + ceremony.slug(),
                "/le-ky-ket",
                "/lich-cong-tac",
                "/lich-cong-tac?ngay=" + THIS_YEAR + "-01-04",
                "/lich-cong-tac.ics",
                "/van-ban",
                "/van-ban?loai=ky-ket",
                "/van-ban/" + decision,
                "/co-quan",
                "/co-quan/" + committee.slug(),
                "/co-quan/" + board.slug(),
                "/tin-tuc",
                "/tin-tuc/" + articles.slugOf(article),
                "/tin-tuc/" + articles.slugOf(article) + "/luu",
                "/chuyen-muc/tin-hoat-dong",
                "/chuyen-muc/tin-hoat-dong/rss",
                "/rss",
                "/atom",
                "/tim-kiem?q=" + BESIDE,
                "/tim-kiem?q=xylofonga",
                "/tim-kiem?q=Mẫu",
                "/tim-kiem?q=Phạm Văn Kín",
                "/thong-ke",
                "/thong-ke.json",
                "/so-do-cong",
                "/sitemap.xml",
                "/robots.txt",
                "/opensearch.xml");
    }

    private Stream<String> staffAddresses(SignedInAccount me) {
        var another = agencies.agency("Hội Người cao tuổi tỉnh Mẫu");
        var ownProgramme = programmes
                .programme("Bản thảo của người ngoài", agencyOf(me))
                .period(THIS_YEAR + "-06-01", THIS_YEAR + "-12-31")
                .between(agencyOf(me), another)
                .save();
        var ownConference = conferences.planned("Hội nghị của người ngoài", THIS_YEAR + "-12-01", false, agencyOf(me));
        return Stream.of(
                "/staff",
                "/staff/programmes",
                "/staff/programmes?words=" + BESIDE,
                "/staff/programmes/new",
                "/staff/programmes/" + archival.id(),
                "/staff/programmes/" + live.id(),
                "/staff/programmes/" + live.id() + "/commitments",
                "/staff/programmes/" + ownProgramme.id() + "/edit",
                "/staff/programmes/" + ownProgramme.id() + "/previous",
                "/staff/programmes/" + archival.id() + "/history",
                "/staff/commitments",
                "/staff/commitments?words=" + BESIDE,
                "/staff/commitments.csv",
                "/staff/commitments.xlsx",
                "/staff/commitments/" + firstOf(live),
                "/staff/conferences",
                "/staff/conferences?words=" + BESIDE,
                "/staff/conferences/" + meeting.id(),
                "/staff/conferences/" + ceremony.id(),
                "/staff/conferences/" + ownConference.id() + "/signings/new",
                "/staff/conferences/" + ownConference.id() + "/reviews/new",
                "/staff/programmes/" + live.id() + "/duties",
                "/staff/programmes/" + live.id() + "/amendments",
                "/staff/commitments?mine=OBSTRUCTED",
                "/staff/commitments?mine=DISPUTED",
                "/staff/relations" + (me.equals(ofBoard) ? "/" + board.id() + "/" + committee.id() : ""),
                "/staff/notices",
                "/staff/reviews/due",
                "/staff/reviews/run-out",
                "/staff/documents",
                "/staff/documents/" + documentOfSecret,
                "/staff/calendar",
                "/staff/news",
                "/staff/news/" + article,
                "/staff/people",
                "/staff/people/" + chairOf(behindDoors));
    }

    /** What is not there for the public at all. */
    private Stream<String> closedToThePublic() {
        return Stream.concat(
                Stream.of(
                        "/chuong-trinh/" + secret.slug(),
                        "/chuong-trinh/" + secret.slug() + "/luu",
                        "/chuong-trinh/" + secret.slug() + "/ket-qua",
                        "/chuong-trinh/" + secret.slug() + "/ban/1",
                        "/cam-ket/" + item + "/luu",
                        "/cam-ket/" + item,
                        "/cam-ket/" + item + ".json",
                        "/cam-ket/" + itemOfLive,
                        "/cam-ket/" + itemOfLive + ".json",
                        "/hoi-nghi/" + behindDoors.slug(),
                        "/hoi-nghi/" + behindDoors.slug() + ".ics",
                        "/le-ky-ket/" + behindDoors.slug(),
                        "/lich-cong-tac/" + entry + ".ics",
                        "/van-ban/" + documentOfSecret,
                        "/van-ban/" + documentOfSecret + "/luu"),
                files());
    }

    /** What is not there for them at all, under the staff's addresses. */
    private Stream<String> closedToStaff() {
        return Stream.concat(
                Stream.of(
                        "/staff/programmes/" + secret.id(),
                        "/staff/programmes/" + secret.id() + "/commitments",
                        "/staff/programmes/" + secret.id() + "/bases",
                        "/staff/programmes/" + secret.id() + "/commitments.xlsx",
                        "/staff/programmes/" + secret.id() + "/duties",
                        "/staff/programmes/" + secret.id() + "/amendments",
                        "/staff/programmes/" + secret.id() + "/closing",
                        "/staff/programmes/" + secret.id() + "/renewal",
                        "/staff/programmes/" + secret.id() + "/history",
                        "/staff/programmes/" + live.id() + "/history",
                        "/staff/commitments/" + item,
                        "/staff/commitments/" + itemOfLive,
                        "/staff/conferences/" + behindDoors.id(),
                        "/staff/conferences/" + behindDoors.id() + "/history",
                        "/staff/conferences/" + behindDoors.id() + "/attachments",
                        "/staff/programmes/" + secret.id() + "/attachments",
                        "/staff/attachments/" + files.get(0) + "/removal",
                        "/staff/attachments/" + files.get(0) + "/withdrawal",
                        "/staff/conferences/" + meeting.id() + "/history"),
                files());
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTIES", "AGENCY"})
    void thePublicReadsNoneOfItAnywhere(Visibility visibility) throws Exception {
        kept(visibility);
        for (var address : publicAddresses().toList()) {
            assertThat(told(address, null)).as(address).doesNotContainIgnoringCase(WORD);
        }
        for (var address : closedToThePublic().toList()) {
            assertThat(code(address, null)).as(address).isEqualTo(404);
        }
    }

    /** An office is read where a public page names somebody in it, and nowhere else. */
    @Test
    void whoWasThereIsNotFoundByIt() throws Exception {
        assertThat(told("/tim-kiem?q=Vụ trưởng Vụ Kín", null)).doesNotContain("Phạm Văn Kín");
    }

    @Test
    void noFigureCountsIt() throws Exception {
        assertThat(text("/").split("Xem từng việc")[0]).isEqualTo(promise);
        assertThat(Jsoup.parse(body("/cam-ket")).select(".register-sums").text())
                .isEqualTo(sums);
        assertThat(Jsoup.parse(body("/chuong-trinh")).select("main").text()).isEqualTo(cardOfLive);
        assertThat(body("/sitemap.xml").split("<loc>")).hasSize((int) onSiteMap);
        assertThat(Jsoup.parse(told("/staff/commitments", stranger))
                        .select(".register-sums")
                        .text())
                .isEqualTo(sums);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTIES", "AGENCY"})
    void theStaffOfOthersReadNoneOfIt(Visibility visibility) throws Exception {
        kept(visibility);
        var me = visibility == Visibility.AGENCY ? ofBoard : stranger;
        for (var address : staffAddresses(me).toList()) {
            assertThat(told(address, me)).as(address).doesNotContainIgnoringCase(WORD);
        }
        for (var address : closedToStaff().toList()) {
            assertThat(code(address, me)).as(address).isEqualTo(404);
        }
    }

    @Test
    void theStaffOfThePartiesReadIt() throws Exception {
        for (var me : List.of(ofBoard, keeper)) {
            for (var address : List.of(
                    "/staff/programmes",
                    "/staff/programmes/" + secret.id(),
                    "/staff/programmes/" + secret.id() + "/commitments",
                    "/staff/programmes/" + secret.id() + "/history",
                    "/staff/programmes/" + live.id(),
                    "/staff/programmes/" + live.id() + "/commitments",
                    "/staff/programmes/" + live.id() + "/history",
                    "/staff/commitments",
                    "/staff/commitments.csv",
                    "/staff/commitments.xlsx",
                    "/staff/commitments/" + item,
                    "/staff/commitments/" + itemOfLive,
                    "/staff/conferences",
                    "/staff/conferences/" + behindDoors.id(),
                    "/staff/conferences/" + meeting.id(),
                    "/staff/conferences/" + meeting.id() + "/history")) {
                assertThat(told(address, me)).as(address).containsIgnoringCase(WORD);
            }
        }
        kept(Visibility.AGENCY);
        assertThat(told("/staff/commitments/" + itemOfLive, keeper)).contains(WORD);
        assertThat(code("/staff/commitments/" + itemOfLive, ofBoard)).isEqualTo(404);
    }

    @Test
    void itsAddressesTellNoMoreThanThoseOfWhatNeverWas() throws Exception {
        for (var pair : List.of(
                List.of("/chuong-trinh/" + secret.slug(), "/chuong-trinh/khong-co"),
                List.of("/cam-ket/" + item, "/cam-ket/999999999"))) {
            var there = mvc.perform(get(pair.get(0))).andReturn().getResponse();
            var never = mvc.perform(get(pair.get(1))).andReturn().getResponse();
            assertThat(there.getStatus()).isEqualTo(never.getStatus());
            assertThat(there.getContentAsString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase(WORD);
        }
    }

    /** Lists, searches, figures and choices: whatever is asked for without a record. */
    @Test
    void noPageWithoutARecordTellsAnyOfIt() throws Exception {
        for (var address : readable().filter(pattern -> !pattern.contains("{")).toList()) {
            assertThat(anything(address, null)).as(address).doesNotContainIgnoringCase(WORD);
            for (var me : List.of(stranger, editor)) {
                assertThat(anything(address, me))
                        .as("%s by %s", address, me.login())
                        .doesNotContainIgnoringCase(WORD);
            }
        }
    }

    /** What somebody may choose from, and what stands beside it, on every page about a record of the own. */
    @Test
    void noPageAboutTheirOwnRecordsTellsAnyOfIt() throws Exception {
        var own = ownRecords();
        for (var pattern : readable().toList()) {
            for (var record : own.entrySet()) {
                if (pattern.startsWith(record.getKey() + "{id}")
                        && pattern.lastIndexOf('{') < record.getKey().length() + 1) {
                    for (var me : List.of(stranger, editor)) {
                        var address = pattern.replace("{id}", record.getValue().toString());
                        assertThat(anything(address, me))
                                .as("%s by %s", address, me.login())
                                .doesNotContainIgnoringCase(WORD);
                    }
                }
            }
        }
    }

    @Test
    void everyAddressIsAmongThese() {
        var asked = Stream.of(publicAddresses(), staffAddresses(ofBoard), closedToStaff(), closedToThePublic())
                .flatMap(addresses -> addresses)
                .map(address -> PathContainer.parsePath(address.replaceAll("\\?.*", "")))
                .toList();
        var own = ownRecords().keySet();
        assertThat(patterns()
                        .filter(pattern -> pattern.getPatternString().contains("{"))
                        .filter(pattern -> !pattern.getPatternString().startsWith("/admin/"))
                        .filter(pattern -> asked.stream().noneMatch(pattern::matches))
                        .map(PathPattern::getPatternString)
                        .filter(pattern -> own.stream().noneMatch(record -> pattern.startsWith(record + "{id}/")))
                        .filter(pattern -> OF_NO_RECORD.keySet().stream().noneMatch(pattern::matches)))
                .isEmpty();
    }

    /** Of the agency of {@link #stranger} and {@link #editor}; what is not kept by it is in {@link #closedToStaff}. */
    private Map<String, Long> ownRecords() {
        var union = agencyOf(stranger);
        var programme = programmes
                .programme("Bản thảo riêng của người ngoài", union)
                .between(union, agencies.agency("Hội Khuyến học tỉnh Mẫu"))
                .save();
        var ours = conferences.planned("Hội nghị riêng của người ngoài", THIS_YEAR + "-12-01", false, union);
        var signed = programmes
                .programme("Chương trình riêng của người ngoài", union)
                .period(THIS_YEAR + "-01-01", THIS_YEAR + "-12-31")
                .signed(THIS_YEAR + "-01-05", THIS_YEAR + "-01-05")
                .between(union, agencies.agency("Hội Cựu chiến binh tỉnh Mẫu"))
                .save();
        return Map.of(
                "/staff/programmes/", programme.id(),
                "/staff/conferences/", ours.id(),
                "/staff/commitments/", commitments.commitment(signed, 1, "Việc riêng", THIS_YEAR + "-12-30", union),
                "/staff/news/", articles.draft("Tin riêng của người ngoài", below, union),
                "/staff/calendar/",
                        new CalendarRows(jdbc).entry("MEETING", "Việc riêng", THIS_YEAR + "-12-01", null, null, union),
                "/staff/documents/", decision,
                "/staff/people/", chairOf(meeting));
    }

    private Stream<String> readable() {
        return patterns().map(PathPattern::getPatternString).filter(pattern -> !pattern.startsWith("/admin"));
    }

    private Stream<PathPattern> patterns() {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(address -> address.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(address -> address.getPathPatternsCondition().getPatterns().stream());
    }

    private String anything(String address, SignedInAccount me) throws Exception {
        return code(address, me) == 200 ? told(address, me) : "";
    }

    private void kept(Visibility visibility) {
        jdbc.sql("update programme set visibility = ? where id = ?")
                .params(visibility.name(), secret.id())
                .update();
        jdbc.sql("update conference set visibility = ? where id = ?")
                .params(visibility.name(), behindDoors.id())
                .update();
        jdbc.sql("update commitment set visibility = ? where id = ?")
                .params(visibility.name(), itemOfLive)
                .update();
        forget();
    }

    /** A commitment of which all is told that can be. */
    private long followed(Programme programme, int number) {
        commitments.commitment(programme, number, SECRET, THIS_YEAR + "-12-31", board);
        var id = jdbc.sql("select id from commitment where programme_id = ? and number = ?")
                .params(programme.id(), number)
                .query(Long.class)
                .single();
        jdbc.sql("update commitment set output = ?, section = ? where id = ?")
                .params(SECRET, SECRET, id)
                .update();
        var entry = jdbc.sql("select nextval('progress_entry_seq')")
                .query(Long.class)
                .single();
        jdbc.sql("insert into progress_entry values (?, ?, ?, current_date, ?, null, false, ?, 'ai-do', now())")
                .params(entry, id, programme.id(), SECRET, board.id())
                .update();
        jdbc.sql(
                        "insert into progress_reply values (nextval('progress_reply_seq'), ?, ?, 'DISPUTED', ?, ?, 'ai-do', now())")
                .params(entry, programme.id(), SECRET, committee.id())
                .update();
        jdbc.sql(
                        "insert into commitment_turn values (nextval('commitment_turn_seq'), ?, ?, 'PAUSED', current_date, ?, ?, 'ai-do', now())")
                .params(id, programme.id(), SECRET, committee.id())
                .update();
        jdbc.sql("""
                        insert into deadline_change values (nextval('deadline_change_seq'), ?, ?, current_date, current_date + 9, ?,
                            current_date, ?, 'ai-do', now())
                        """).params(id, programme.id(), SECRET, board.id()).update();
        jdbc.sql(
                        "insert into obstacle values (nextval('obstacle_seq'), ?, ?, ?, ?, current_date - 60, ?, 'ai-do', now())")
                .params(id, programme.id(), SECRET, SECRET, board.id())
                .update();
        return id;
    }

    private void reviewed(Conference conference, Programme programme, int year) {
        material.reviewed(conference, programme, year);
        for (var change : List.of(
                "update review set achievements = :word, next_tasks = :word, conclusion = :word where conference_id = :id and programme_id = :programme",
                "update limitation set text = :word, cause = :word, remedy = :word where review_id in (select id from review where conference_id = :id and programme_id = :programme)",
                "update figure set name = :word where review_id in (select id from review where conference_id = :id and programme_id = :programme)")) {
            jdbc.sql(change)
                    .param("word", SECRET)
                    .param("id", conference.id())
                    .param("programme", programme.id())
                    .update();
        }
    }

    private void corrected(String recordKind, long record, Long part) {
        var correction =
                jdbc.sql("select nextval('correction_seq')").query(Long.class).single();
        jdbc.sql("""
                        insert into correction (id, record_kind, record_id, part_id, reason, made_by, made_on)
                        values (?, ?, ?, ?, ?, 'ai-do', current_date)
                        """)
                .params(correction, recordKind, record)
                .param(part)
                .param(SECRET)
                .update();
        jdbc.sql("insert into correction_change values (?, 0, ?, ?, ?)")
                .params(correction, SECRET, SECRET, SECRET + "!")
                .update();
    }

    private Stream<String> files() {
        return files.stream().map(id -> "/tep/" + id + "/" + WORD + ".pdf");
    }

    private Agency agencyOf(SignedInAccount me) {
        return entities.find(Agency.class, me.agencyId());
    }

    private long firstOf(Programme programme) {
        return jdbc.sql("select min(id) from commitment where programme_id = ?")
                .param(programme.id())
                .query(Long.class)
                .single();
    }

    private long chairOf(Conference conference) {
        return jdbc.sql("select min(person_id) from attendance where conference_id = ?")
                .param(conference.id())
                .query(Long.class)
                .single();
    }

    private int code(String address, SignedInAccount me) throws Exception {
        forget();
        var request = get(URI.create(address));
        return mvc.perform(me == null ? request : request.with(as(me)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** All that an answer says, what is packed in a workbook too. */
    private String told(String address, SignedInAccount me) throws Exception {
        forget();
        var request = get(URI.create(address.replace(" ", "%20")));
        var answer = mvc.perform(me == null ? request : request.with(as(me)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        if (!address.contains(".xlsx")) {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        }
        var told = new ArrayList<String>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> told.add(cell.toString()))));
        }
        return String.join("\n", told);
    }
}
