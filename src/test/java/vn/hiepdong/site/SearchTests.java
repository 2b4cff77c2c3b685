package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriUtils;
import vn.hiepdong.support.PersonRows;
import vn.hiepdong.support.SqlCounter;

/** Row P36: one box over everything public, grouped and counted, however it is typed; and nothing that is not public. */
class SearchTests extends PublicArchive {

    private static final String PROGRAMMES = "Chương trình phối hợp";
    private static final String COMMITMENTS = "Nội dung đã cam kết";
    private static final String CONFERENCES = "Hội nghị, lễ ký kết";
    private static final String AGENCIES = "Cơ quan, đơn vị, tổ chức";
    private static final String LEGAL = "Văn bản làm căn cứ";
    private static final String PEOPLE = "Người giữ chức vụ";

    @BeforeEach
    void whatIsSearched() {
        var joint = programmes
                .programme("Quy chế phối hợp hòa giải ở cơ sở", committee)
                .period("2016-01-01", "2016-12-31")
                .signed("2016-03-01", "2016-03-01")
                .between(committee, board)
                .save();
        commitments.commitment(joint, 1, "Tập huấn hoà giải viên ở cơ sở", null, committee);
        programmes
                .programme("Chương trình hoa cây cảnh", committee)
                .signed("2026-01-01", "2026-01-01")
                .between(committee, board)
                .save();
        programmes
                .programme("Chương trình bí mật chưa ký về dân vận", committee)
                .between(committee, board)
                .save();
        var meeting = conferences.held("Hội nghị sơ kết", "2016-07-01", "Hội trường Thống Nhất", committee);
        conferences.signed(meeting, joint);
        jdbc.sql("update signing set document_number = '01/QCPH/UBND-UBMTTQ' where programme_id = ?")
                .param(joint.id())
                .update();
        remark(meeting.id(), "Đề nghị các địa phương quan tâm kinh phí hoạt động");
        var announced = conferences.planned("Lễ ký kết dự kiến công bố trước", "2099-01-01", true, committee);
        remark(announced.id(), "Phát biểu soạn sẵn của hội nghị chưa họp");
        conferences.planned("Hội nghị kín chưa công bố", "2099-01-01", false, committee);
        conferences.cancelled("Hội nghị đã hủy bỏ", "2016-01-01", committee);
        documents.document("Đề án", null, "Tỉnh ủy Mẫu", null, "Đề án chưa ai viện dẫn");
        articles.draft("Bài nháp chưa đăng", category, committee);
        articles.published("Bài hẹn giờ năm sau", category, "2099-01-01T08:00", committee);
        forget();
    }

    @ParameterizedTest(name = "“{0}” tìm thấy {2} trong {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ky ket chuong trinh     | Tin tức                   | Ký kết chương trình phối hợp
            dân vận                 | Chương trình phối hợp     | Chương trình phối hợp công tác dân vận 2018 - 2021
            DAN VAN                 | Chương trình phối hợp     | Chương trình phối hợp công tác dân vận 2018 - 2021
            "công tác dân vận"      | Chương trình phối hợp     | Chương trình phối hợp công tác dân vận 2018 - 2021
            giám sát năm nay        | Chương trình phối hợp     | Chương trình phối hợp giám sát năm nay
            giám sát Ban Dân vận    | Chương trình phối hợp     | Chương trình phối hợp giám sát năm nay
            thu tuc                 | Nội dung đã cam kết       | Công khai kết quả giải quyết thủ tục
            đối thoại               | Nội dung đã cam kết       | Đối thoại với nhân dân
            ký kết 2018             | Hội nghị, lễ ký kết       | Hội nghị ký kết 2018
            Thống Nhất              | Hội nghị, lễ ký kết       | Hội nghị sơ kết
            kinh phí hoạt động      | Hội nghị, lễ ký kết       | Hội nghị sơ kết
            dự kiến công bố         | Hội nghị, lễ ký kết       | Lễ ký kết dự kiến công bố trước
            403-QD/TU               | Văn bản làm căn cứ        | Quyết định 403-QĐ/TU
            403-QĐ/TU               | Văn bản làm căn cứ        | Quyết định 403-QĐ/TU
            403 qd                  | Văn bản làm căn cứ        | Quyết định 403-QĐ/TU
            03                      | Văn bản làm căn cứ        | Quyết định 403-QĐ/TU
            UBND                    | Văn bản đã ký kết         | 01/QCPH/UBND-UBMTTQ
            01/qcph                 | Văn bản đã ký kết         | 01/QCPH/UBND-UBMTTQ
            ubmttq                  | Chương trình phối hợp     | Quy chế phối hợp hòa giải ở cơ sở
            Uỷ ban nhân dân         | Cơ quan, đơn vị, tổ chức  | Ủy ban nhân dân tỉnh Mẫu
            ban dan van tinh uy     | Cơ quan, đơn vị, tổ chức  | Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu
            Nguyễn Văn Mẫu          | Người giữ chức vụ         | Nguyễn Văn Mẫu
            chu tich UBND tinh      | Người giữ chức vụ         | Nguyễn Văn Mẫu
            """)
    void finds(String typed, String group, String title) throws Exception {
        assertThat(titles(typed, group)).contains(title);
    }

    @ParameterizedTest(name = "“{0}”: {2} trước")
    @CsvSource(delimiter = '|', textBlock = """
            hòa             | Chương trình phối hợp | Quy chế phối hợp hòa giải ở cơ sở, Chương trình hoa cây cảnh
            hoà             | Chương trình phối hợp | Quy chế phối hợp hòa giải ở cơ sở, Chương trình hoa cây cảnh
            hoa             | Chương trình phối hợp | Chương trình hoa cây cảnh, Quy chế phối hợp hòa giải ở cơ sở
            Quyết định 403  | Văn bản làm căn cứ    | Quyết định 403-QĐ/TU
            """)
    void exactSpellingsComeFirst(String typed, String group, String inOrder) throws Exception {
        assertThat(titles(typed, group)).containsExactly(inOrder.split(", "));
    }

    @ParameterizedTest(name = "“{0}” không lộ")
    @CsvSource({
        "bài nháp chưa đăng, Bài nháp",
        "bài hẹn giờ năm sau, Bài hẹn giờ",
        "bí mật chưa ký, bí mật",
        "Hội nghị kín, kín",
        "hủy bỏ, hủy",
        "phát biểu soạn sẵn, soạn sẵn",
        "chưa ai viện dẫn, viện dẫn"
    })
    void whatIsNotPublicIsNotFound(String typed, String secret) throws Exception {
        var page = page("q=" + encoded(typed));
        assertThat(page.select("main .found")).isEmpty();
        assertThat(page.select("main .found-hit, .instead").text()).doesNotContain(secret);
    }

    /** An office that no public page shows is nobody's business. */
    @Test
    void aPersonIsFoundByOfficesThatPublicPagesShowAlone() throws Exception {
        jdbc.sql("""
                insert into appointment (id, person_id, agency_id, title, head, valid_from, valid_from_precision, sort_order)
                select -1, id, ?, 'Trưởng ban trù bị', false, '2024-01-01', 'DAY', 1 from person where name = 'Nguyễn Văn Mẫu'
                """).param(board.id()).update();
        jdbc.sql("insert into person (id, version, name, sort_key) values (-1, 0, 'Người Chưa Ai Biết', 'biết')")
                .update();

        assertThat(titles("trù bị", PEOPLE)).isEmpty();
        assertThat(titles("Chưa Ai Biết", PEOPLE)).isEmpty();
        var found = page("q=" + encoded("Nguyễn Văn Mẫu")).select(".found:contains(" + PEOPLE + ") .found-hit");
        assertThat(found.select("a").attr("href")).isEqualTo("/hoi-nghi/" + ceremony.slug());
        assertThat(found.text()).contains("Chủ tịch UBND tỉnh Mẫu", "10/04/2018");
    }

    @Test
    void whoLeadsAnAgencyIsFoundAndTheResultLeadsToItsPage() throws Exception {
        var people = new PersonRows(jdbc, entities);
        people.leading(people.person("Phạm Thị Lan Anh"), "Trưởng ban", board);

        var found = page("q=" + encoded("trưởng ban Lan Anh")).select(".found:contains(" + PEOPLE + ") .found-hit");
        assertThat(found.select("h3").eachText()).containsExactly("Phạm Thị Lan Anh");
        assertThat(found.select("a").attr("href")).isEqualTo("/co-quan/" + board.slug());
        assertThat(found.select(".note").text()).isEqualTo("Trưởng ban");
    }

    /** {@code search_tone_last}, which the columns are made with. */
    @ParameterizedTest
    @CsvSource({
        "hoà, hòa, true",
        "UỶ BAN, Ủy ban, true",
        "thuý, THÚY, true",
        "Đường, đường, true",
        "hoa, hòa, false",
        "duong, đường, false",
        "muà, mùa, true",
        "lan, lán, false"
    })
    void theDatabaseReadsSpellingsAlike(String one, String other, boolean same) {
        assertThat(jdbc.sql("select search_tone_last(:one) = search_tone_last(normalize(:other, NFD))")
                        .param("one", one)
                        .param("other", other)
                        .query(Boolean.class)
                        .single())
                .isEqualTo(same);
    }

    @Test
    void resultsAreGroupedAndCountedAndEachGroupIsLeafedThrough() throws Exception {
        IntStream.range(0, 25)
                .forEach(number -> commitments.commitment(live, 10 + number, "Việc đếm được " + number, null, board));

        var all = page("q=" + encoded("đếm được"));
        assertThat(all.select("main .lead").text()).startsWith("25 kết quả");
        assertThat(all.select(".found .found-hit")).hasSize(4);
        assertThat(all.select(".found .section-head a").text()).isEqualTo("Xem cả 25 kết quả");

        var one = page("q=" + encoded("đếm được") + "&loai=noi-dung");
        assertThat(one.select(".found-hit")).hasSize(20);
        assertThat(one.select(".pager").text()).contains("Trang 1/2", "25 mục");
        assertThat(one.select(".pager a[rel=next]").attr("href")).contains("loai=noi-dung", "trang=2", "q=");
        assertThat(page("q=" + encoded("đếm được") + "&loai=noi-dung&trang=2").select(".found-hit"))
                .hasSize(5);
        assertThat(one.select(".found-hit a").attr("href")).startsWith("/chuong-trinh/" + live.slug() + "#noi-dung-");
    }

    @Test
    void aYearAndAnAgencyNarrow() throws Exception {
        assertThat(titles("phối hợp", PROGRAMMES, "&nam=2016")).containsExactly("Quy chế phối hợp hòa giải ở cơ sở");
        assertThat(titles("mẫu", AGENCIES, "&nam=2016")).isEmpty();
        assertThat(titles("ở cơ sở", COMMITMENTS, "&co-quan=" + board.slug())).isEmpty();
        assertThat(titles("ở cơ sở", COMMITMENTS, "&co-quan=" + committee.slug()))
                .containsExactly("Tập huấn hoà giải viên ở cơ sở");
        assertThat(titles("hội nghị", CONFERENCES, "&nam=2018")).containsExactly("Hội nghị ký kết 2018");
    }

    @Test
    void whatWasLookedForIsMarkedAndMarkupStaysText() throws Exception {
        commitments.commitment(live, 9, "Dùng <b>thẻ</b> & mã QR", null, board);
        var hit = page("q=" + encoded("the ma qr")).select(".found-hit h3 a");
        assertThat(hit.html()).isEqualTo("Dùng &lt;b&gt;<mark>thẻ</mark>&lt;/b&gt; &amp; <mark>mã QR</mark>");
    }

    @Test
    void theTextInWhichTheWordsStandIsQuoted() throws Exception {
        var found = page("q=" + encoded("quan tâm kinh phí")).select(".found-hit");
        assertThat(found.select(".found-quote").html())
                .contains("Đề nghị các địa phương <mark>quan tâm kinh phí</mark> hoạt động");
        assertThat(page("q=" + encoded("Ban Dân vận"))
                        .select(".found:contains(" + AGENCIES + ") .note")
                        .eachText())
                .contains("Cấp tỉnh · Tỉnh Mẫu · từng mang tên: Ban Dân vận Tỉnh ủy Mẫu");
    }

    @ParameterizedTest(name = "“{0}”: có phải “{1}”?")
    @CsvSource({"chuong trinhh phoi hop, chuong trình phoi hop", "gaim sat, giám sat", "hòa giaii cơ sở, hòa giải cơ sở"
    })
    void aMisspellingIsSuggestedAndTheSuggestionFindsSomething(String typed, String meant) throws Exception {
        var suggestion = page("q=" + encoded(typed)).select(".instead a");
        assertThat(suggestion.text()).isEqualTo(meant);
        assertThat(page(suggestion.attr("href").replaceFirst("^[^?]*\\?", "")).select(".found-hit"))
                .isNotEmpty();
    }

    @Test
    void nothingFoundSaysWhatToDo() throws Exception {
        assertThat(page("q=zzzzzzzzz&nam=2016").select("main").text())
                .contains("Không có kết quả nào cho “zzzzzzzzz”", "tìm lại không lọc", "gõ ít chữ hơn")
                .doesNotContain("Có phải bạn tìm");
        assertThat(page("q=").select("main").text()).contains("Gõ có dấu hay không dấu đều được");
    }

    @Test
    void aSearchCostsTheSameWhateverItFinds() throws Exception {
        var none = statements("/tim-kiem?q=zzzzzz");
        var some = statements("/tim-kiem?q=dan%20van");
        var more = statements("/tim-kiem?q=mau");
        var one = statements("/tim-kiem?q=mau&loai=co-quan");
        assertThat(some).hasSameSizeAs(more).hasSameSizeAs(one);
        assertThat(none.size()).isBetween(some.size(), some.size() + 2);
    }

    @Test
    void everyPageHasTheBoxAndBrowsersAreToldOfIt() throws Exception {
        var home = Jsoup.parse(body("/"));
        assertThat(home.select("header form[action=/tim-kiem] input[name=q]")).hasSize(1);
        assertThat(home.select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
        assertThat(body("/opensearch.xml")).contains("<ShortName>Hiệp Đồng</ShortName>", "/tim-kiem?q={searchTerms}\"");
    }

    private List<String> titles(String typed, String group) throws Exception {
        return titles(typed, group, "");
    }

    private List<String> titles(String typed, String group, String filters) throws Exception {
        return page("q=" + encoded(typed) + filters).select(".found").stream()
                .filter(found -> found.select("h2").text().equals(group))
                .flatMap(found -> found.select(".found-hit h3").eachText().stream())
                .toList();
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(body("/tim-kiem?" + query));
    }

    private List<String> statements(String address) throws Exception {
        forget();
        return SqlCounter.statementsOf(
                () -> mvc.perform(get(URI.create(address))).andExpect(status().isOk()));
    }

    private void remark(long conference, String text) {
        jdbc.sql("""
                insert into remark (id, conference_id, kind, text, verbatim, sort_order)
                values (nextval('remark_seq'), ?, 'REQUEST', ?, false, 0)
                """).params(conference, text).update();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
