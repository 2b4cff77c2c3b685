package vn.hiepdong.news.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hiepdong.news.NewsDesk;

class NewsSourceStaffControllerTests extends NewsDesk {

    @Test
    void aSourceIsRegisteredOnce() {
        assertThat(post(
                        "/staff/news-sources",
                        keyed("name", "Cổng TTĐT tỉnh", "address", "https://mau.gov.vn"),
                        editor))
                .hasStatus(303);
        assertThat(post("/staff/news-sources", keyed("name", "báo quảng ninh"), editor))
                .hasStatus(422)
                .bodyText()
                .contains("Danh mục đã có nguồn tin “Báo Quảng Ninh”.");
        assertThat(open("/staff/news-sources", stranger)).bodyText().contains("Cổng TTĐT tỉnh", "Báo Quảng Ninh");
        assertThat(post("/staff/news-sources", keyed("name", "X", "address", "javascript:alert(1)"), editor))
                .hasStatus(422);
    }

    @Test
    void itsNewNameStandsAtAllItsArticles() {
        var id = articles.published("Tin của báo", signings, "2018-03-01T07:54", committee);
        articles.from(id, paper);
        assertThat(post(
                        "/staff/news-sources/" + paper + "/edit",
                        keyed("version", "0", "name", "Báo và phát thanh Quảng Ninh"),
                        editor))
                .hasStatus(303);
        assertThat(open("/tin-tuc/" + articles.slugOf(id), null))
                .bodyText()
                .contains("Nguyễn Chiến (Báo và phát thanh Quảng Ninh)");
        assertThat(open("/tin-tuc?nguon=bao-quang-ninh", null)).bodyText().contains("Tin của báo");
    }

    @Test
    void onlyEditorsKeepThem() {
        assertThat(open("/staff/news-sources", coordinator)).hasStatus(403);
        assertThat(post("/staff/news-sources", keyed("name", "x"), administrator))
                .hasStatus(403);
    }
}
