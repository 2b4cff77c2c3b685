package vn.hiepdong.news.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.news.Article;
import vn.hiepdong.news.NewsDesk;
import vn.hiepdong.web.time.DayText;

/** Rows P05 and P07. */
class PlacementStaffControllerTests extends NewsDesk {

    private static final String HOT = "/staff/news/placements/hot";

    @Autowired
    Placements placements;

    @BeforeEach
    void someNews() {
        for (var number = 1; number <= 5; number++) {
            articles.published("Tin số " + number, signings, "2018-03-0" + number + "T07:54", committee);
        }
    }

    @Test
    void pinsStandInTheOrderOfTheirRows() {
        assertThat(post(
                        HOT,
                        keyed("version", version(), "rows[0].article", "Tin số 2", "rows[1].article", "Tin số 4"),
                        editor))
                .hasStatus(303);
        assertThat(pinned(PlacementKind.HOT)).containsExactly("Tin số 2", "Tin số 4");
        assertThat(pinned(PlacementKind.FEATURED)).isEmpty();

        var form = keyed(
                "version",
                version(),
                "rows[0].article",
                "Tin số 4",
                "rows[1].article",
                "Tin số 1",
                "rows[2].article",
                "Tin số 2");
        assertThat(post(HOT, form, editor)).hasStatus(303);
        assertThat(pinned(PlacementKind.HOT)).containsExactly("Tin số 4", "Tin số 1", "Tin số 2");
        assertThat(post(HOT, keyed("version", version(), "rows[0].article", "Tin số 1"), editor))
                .hasStatus(303);
        assertThat(pinned(PlacementKind.HOT)).containsExactly("Tin số 1");
    }

    @Test
    void aPinWhoseTimeIsOverOrAheadIsNotShown() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        articles.pinned(
                id("Tin số 1"),
                "HOT",
                today.minusDays(9).toString(),
                today.minusDays(1).toString(),
                1);
        articles.pinned(id("Tin số 2"), "HOT", today.plusDays(1).toString(), null, 2);
        articles.pinned(id("Tin số 3"), "HOT", today.minusDays(9).toString(), today.toString(), 3);
        articles.pinned(id("Tin số 5"), "HOT", today.toString(), null, 4);
        jdbc.sql("update article set state = 'WITHDRAWN', state_reason = 'x' where title = 'Tin số 5'")
                .update();

        assertThat(pinned(PlacementKind.HOT)).containsExactly("Tin số 3");
    }

    @Test
    void theHomePageLeadsWithThePinsAndFillsUpWithTheNewest() {
        articles.pinned(id("Tin số 1"), "HOT", "2018-01-01", null, 1);
        articles.pinned(id("Tin số 2"), "FEATURED", "2018-01-01", null, 1);
        var home = Jsoup.parse(new String(
                open("/", null).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));

        assertThat(home.select(".hot h3").eachText()).containsExactly("Tin số 1", "Tin số 5", "Tin số 4", "Tin số 3");
        assertThat(home.select(".side .headlines a").eachText()).containsExactly("Tin số 2");
        assertThat(home.select(".news-sections h2").eachText()).containsExactly("Tin hoạt động");
    }

    @Test
    void whatCannotBePinnedIsToldAndStaysTyped() {
        articles.draft("Nháp", signings, committee);
        var form = keyed(
                "version",
                version(),
                "rows[0].article",
                "Nháp",
                "rows[1].article",
                "Tin số 1",
                "rows[1].fromOn",
                "5/5/2026",
                "rows[1].toOn",
                "4/5/2026",
                "rows[2].article",
                "Tin số 1");
        assertThat(post(HOT, form, editor))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Không có bài đã đăng nào tên “Nháp”",
                        "Ngày cuối phải từ ngày đầu trở đi.",
                        "Bài này đã có trong danh sách.",
                        "value=\"4/5/2026\"");
    }

    @Test
    void whoChangedTheListMeanwhileIsNotOverwritten() {
        var version = version();
        articles.pinned(
                id("Tin số 1"), "HOT", DayText.parse("1/1/2026").orElseThrow().toString(), null, 0);
        assertThat(post(HOT, keyed("version", version, "rows[0].article", "Tin số 2"), editor))
                .hasStatus(409);
    }

    @Test
    void onlyEditorsPin() {
        assertThat(open("/staff/news/placements", editor)).hasStatus(200);
        assertThat(open("/staff/news/placements", coordinator)).hasStatus(403);
        assertThat(open("/staff/news/placements/khac", editor)).hasStatus(404);
        assertThat(post(HOT, keyed("version", version(), "addRow", "1"), editor))
                .bodyText()
                .contains("rows[0].article");
    }

    private java.util.List<String> pinned(PlacementKind kind) {
        forget();
        return placements.pinned(kind, 10).stream().map(Article::title).toList();
    }

    private long id(String title) {
        return Long.parseLong(one("select id from article where title = '" + title + "'"));
    }

    private String version() {
        return Jsoup.parse(new String(
                        open(HOT, editor).getResponse().getContentAsByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .select("input[name=version]")
                .val();
    }
}
