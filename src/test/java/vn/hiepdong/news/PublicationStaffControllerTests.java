package vn.hiepdong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hiepdong.web.time.DayText;

class PublicationStaffControllerTests extends NewsDesk {

    @Test
    void anArticleIsPublishedAtOnceOrForTheTimeItSays() {
        var id = articles.draft("Ký kết chương trình 2018", signings, committee);
        articles.from(id, paper);
        assertThat(open("/staff/news/" + id, editor)).bodyText().contains("Đăng bài");

        assertThat(publish(id, "0", "1/3/2018", "7h54", "")).hasStatus(303);

        assertThat(open("/tin-tuc/" + articles.slugOf(id), null))
                .hasStatus(200)
                .bodyText()
                .contains("Thứ Năm, 01/03/2018 | 07:54", "Nguyễn Chiến (Báo Quảng Ninh)");
        assertThat(publish(id, "1", "", "", "")).hasStatus(422).bodyText().contains("Bài này đã đăng rồi.");
    }

    @Test
    void whatIsAheadIsReadByNobodyUntilItsTimeHasCome() {
        var id = articles.draft("Tin ngày mai", signings, committee);
        var tomorrow = DayText.print(LocalDate.now().plusDays(2));

        assertThat(publish(id, "0", tomorrow, "06:00", "")).hasStatus(303);

        assertThat(open("/tin-tuc/" + articles.slugOf(id), null)).hasStatus(404);
        assertThat(open("/tin-tuc", null)).bodyText().doesNotContain("Tin ngày mai");
        assertThat(open("/staff/news/" + id, stranger)).hasStatus(404);
        assertThat(open("/staff/news/" + id, editor))
                .bodyText()
                .contains("Hẹn giờ đăng", "Đổi giờ đăng", "Hủy hẹn giờ");

        assertThat(post("/staff/news/" + id + "/publication/cancellation", keyed(), editor))
                .hasStatus(303);
        assertThat(one("select state from article where id = " + id)).isEqualTo("DRAFT");
        assertThat(publish(id, "2", "", "", "")).hasStatus(303);
        assertThat(open("/tin-tuc/" + articles.slugOf(id), null)).hasStatus(200);
        post("/staff/news/" + id + "/publication/cancellation", keyed(), editor);
        assertThat(one("select state from article where id = " + id)).isEqualTo("PUBLISHED");
    }

    @Test
    void whatHasExpiredIsGone() {
        var id = articles.draft("Thông báo có hạn", signings, committee);
        assertThat(publish(id, "0", "10/4/2018", "", "9/4/2018"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày hết hạn phải sau lúc đăng.");
        assertThat(publish(id, "0", "10/4/2018", "", "12/4/2018")).hasStatus(303);

        assertThat(open("/tin-tuc/" + articles.slugOf(id), null))
                .hasStatus(410)
                .bodyText()
                .contains("Bài này đã hết thời gian đăng.");
        assertThat(open("/tin-tuc", null)).bodyText().doesNotContain("Thông báo có hạn");
    }

    @Test
    void nothingIsPublishedThatLacksWhatReadersMustFind() {
        var id = articles.draft("Tin thiếu", signings, committee);
        jdbc.sql("update article set summary = null, category_id = null where id = " + id)
                .update();
        assertThat(publish(id, "0", "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Bài đăng cần có chuyên mục.", "Bài đăng cần có tóm tắt.");
    }

    /** Invariant 10: a picture is described before anybody sees it. */
    @Test
    void nothingIsPublishedWithAPictureThatIsNotDescribed() {
        var id = articles.draft("Tin có ảnh", signings, committee);
        var lead = articles.lead(id, "Lễ ký", "Hai người cùng ký trên bàn");
        var inText = articles.photo(id, "Quang cảnh", "Hội trường đông người ngồi nghe");
        jdbc.sql("update article set body_html = '<figure id=\"anh-" + inText + "\"></figure>' where id = " + id)
                .update();
        jdbc.sql("update attachment set state = 'DRAFT' where owner_kind = 'ARTICLE'")
                .update();

        assertThat(publish(id, "0", "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Ảnh đại diện chưa được công khai", "Ảnh số " + inText + " trong bài chưa được công khai");
        jdbc.sql("update attachment set state = 'PUBLIC' where owner_kind = 'ARTICLE'")
                .update();
        assertThat(publish(id, "0", "", "", "")).hasStatus(303);
        assertThat(open("/tin-tuc/" + articles.slugOf(id), null))
                .bodyText()
                .contains("/tep/" + lead + "/", "/tep/" + inText + "/", "alt=\"Hội trường đông người ngồi nghe\"");
    }

    @Test
    void whatIsWithdrawnLeavesItsExplanationAtItsAddress() {
        var id = articles.published("Tin đã gỡ", signings, "2018-03-01T07:54", committee);
        var photo = articles.lead(id, "Lễ ký", "Hai người cùng ký trên bàn");
        var address = "/tin-tuc/" + articles.slugOf(id);

        assertThat(post("/staff/news/" + id + "/withdrawal", keyed("version", "0", "reason", ""), editor))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lời giải thích cho người đọc.");
        var withdrawal = keyed("version", "0", "reason", "Số liệu trong bài chưa đúng, đang kiểm tra lại.");
        assertThat(post("/staff/news/" + id + "/withdrawal", withdrawal, editor))
                .hasStatus(303);

        assertThat(open(address, null))
                .hasStatus(410)
                .bodyText()
                .contains("Số liệu trong bài chưa đúng")
                .doesNotContain("Nội dung.");
        assertThat(open("/tep/" + photo + "/anh.jpg", null)).hasStatus(404);
        assertThat(open("/tin-tuc", null)).bodyText().doesNotContain("Tin đã gỡ");
        assertThat(open("/rss", null)).bodyText().doesNotContain("Tin đã gỡ");
        var form = written("Sửa bài đã gỡ");
        form.put("version", "1");
        assertThat(post("/staff/news/" + id + "/edit", form, editor)).hasStatus(422);
    }

    @Test
    void anAddressThatAnEditorChangesLeadsOnFromTheOldOne() {
        var id = articles.published("Đầu đề cũ", signings, "2018-03-01T07:54", committee);
        var old = articles.slugOf(id);
        var form = written("Đầu đề mới hẳn");
        form.put("version", "0");
        post("/staff/news/" + id + "/edit", form, editor);
        assertThat(articles.slugOf(id)).as("a slug does not follow its title").isEqualTo(old);

        assertThat(post("/staff/news/" + id + "/slug", keyed("version", "1", "slug", "Ký Kết"), editor))
                .hasStatus(422);
        assertThat(post("/staff/news/" + id + "/slug", keyed("version", "1", "slug", "ky-ket-2018"), editor))
                .hasStatus(303);

        assertThat(open("/tin-tuc/" + old, null)).hasStatus(301).hasRedirectedUrl("/tin-tuc/ky-ket-2018");
        assertThat(open("/tin-tuc/ky-ket-2018", null)).hasStatus(200);

        var other = articles.published("Bài khác", signings, "2018-03-02T07:54", committee);
        assertThat(post("/staff/news/" + other + "/slug", keyed("version", "0", "slug", old), editor))
                .hasStatus(422)
                .bodyText()
                .contains("đã từng dùng địa chỉ này");
        var back = one("select version from article where id = " + id);
        assertThat(post("/staff/news/" + id + "/slug", keyed("version", back, "slug", old), editor))
                .hasStatus(303);
        assertThat(open("/tin-tuc/ky-ket-2018", null)).hasStatus(301);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult publish(
            long id, String version, String on, String time, String until) {
        return post(
                "/staff/news/" + id + "/publication",
                keyed("version", version, "publishOn", on, "publishTime", time, "expireOn", until),
                editor);
    }
}
