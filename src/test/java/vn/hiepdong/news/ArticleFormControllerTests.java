package vn.hiepdong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiepdong.support.PersonRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.web.form.Submissions;

class ArticleFormControllerTests extends NewsDesk {

    @Test
    void aDraftNeedsItsTitleAloneAndIsKeptByTheAgencyOfItsMaker() {
        var form = keyed("title", "Tin chưa viết xong");

        var saved = post("/staff/news", form, editor);
        assertThat(saved).hasStatus(303);
        assertThat(post("/staff/news", form, editor)).hasStatus(303);

        assertThat(count("article")).isEqualTo(1);
        assertThat(one("select slug || ' ' || state || ' ' || keeping_agency_id from article"))
                .isEqualTo("tin-chua-viet-xong DRAFT " + committee.id());
        assertThat(open(location(saved), editor))
                .bodyText()
                .contains(
                        "Bản nháp",
                        "Bài đăng cần có chuyên mục.",
                        "Bài đăng cần có tóm tắt.",
                        "Bài đăng cần có nội dung.");
        assertThat(open("/tin-tuc/tin-chua-viet-xong", null)).hasStatus(404);
    }

    @Test
    void whatIsTypedIsKeptWithItsMarksAndAsSanitisedHtml() {
        var form = written("Ký kết chương trình");
        form.put("body", "## Mục\n\nChữ **đậm** <script>alert(1)</script>");
        post("/staff/news", form, editor);

        assertThat(one("select body_html from article"))
                .contains("<h2>Mục</h2>", "<strong>đậm</strong>", "&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(one("select body_text from article")).startsWith("## Mục");
    }

    @Test
    void theBoxOfTheDayTakesSeveralForms() {
        for (var day : new String[] {"1/3/2018", "1.3.2018", "01-03-2018", "2018-03-01"}) {
            var form = written("Tin ngày " + day);
            form.put("eventOn", day);
            var saved = post("/staff/news", form, editor);
            assertThat(open(location(saved), editor)).bodyText().contains("Thứ Năm, 01/03/2018");
        }
    }

    @Test
    void whatCannotBeUsedIsToldAndStaysTyped() {
        var form = written("Tin có chỗ sai");
        form.put("source", "Báo không có");
        form.put("body", "Xem [báo](baoquangninh.vn)\n\n[ảnh 99]");
        form.put("related[0].record", "Hội nghị: không có thật");
        form.put("eventOn", "31/2/2018");
        assertThat(post("/staff/news", form, editor)).hasStatus(422);
        form.put("eventOn", "");
        assertThat(post("/staff/news", form, editor))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Chưa có nguồn tin “Báo không có”",
                        "Địa chỉ “baoquangninh.vn” của liên kết “báo”",
                        "Bài này không có ảnh số 99",
                        "Không tìm thấy “Hội nghị: không có thật”",
                        "value=\"Báo không có\"");
        assertThat(count("article")).isZero();
    }

    @Test
    void aRecordIsNamedByTheListOrByTheAddressOfItsPage() {
        var programme = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình phối hợp 2018", committee)
                .period("2018-01-01", "2018-12-31")
                .signed("2018-02-28", "2018-02-28")
                .between(committee, agencies.agency("Bên kia"))
                .save();
        var draft = new ProgrammeRows(jdbc, entities)
                .programme("Bản nháp chưa ai biết", committee)
                .between(committee, agencies.agency("Bên nữa"))
                .save();
        var form = written("Tin về chương trình");
        form.put("related[0].record", "Chương trình: Chương trình phối hợp 2018");
        form.put("related[1].record", "https://mau.gov.vn/phoi-hop/co-quan/" + committee.slug());
        var saved = post("/staff/news", form, editor);

        assertThat(saved).hasStatus(303);
        assertThat(one("select programme_id from article_programme")).isEqualTo(String.valueOf(programme.id()));
        assertThat(one("select agency_id from article_agency")).isEqualTo(String.valueOf(committee.id()));
        assertThat(open(location(saved) + "/edit", editor))
                .bodyText()
                .contains("Chương trình: Chương trình phối hợp 2018")
                .doesNotContain(draft.title());
    }

    /** Row P22. */
    @Test
    void anAuthorIsPickedFromTheRegistryOrTypedNeverBoth() {
        var people = new PersonRows(jdbc, entities);
        var author = people.holding(people.person("Trần Thị Mẫu"), "Chánh Văn phòng", committee);
        var form = written("Tin của người trong danh mục");
        form.put("author", "Trần Thị Mẫu");
        assertThat(post("/staff/news", form, editor))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ ghi một: tác giả trong danh mục", "value=\"Trần Thị Mẫu\"", "value=\"Nguyễn Chiến\"");
        form.put("byline", "");
        form.put("author", "Người không có");
        form.put("submissionKey", Submissions.newKey());
        assertThat(post("/staff/news", form, editor)).hasStatus(422).bodyText().contains("“Người không có”");
        assertThat(count("article")).isZero();

        form.put("author", "Trần Thị Mẫu");
        form.put("source", "");
        form.put("submissionKey", Submissions.newKey());
        var saved = post("/staff/news", form, editor);
        assertThat(saved).hasStatus(303);
        assertThat(one("select author_id from article where byline is null")).isEqualTo(String.valueOf(author.id()));
        assertThat(open(location(saved), editor))
                .bodyText()
                .as("a draft, with the unit of today")
                .contains("Trần Thị Mẫu (Ủy ban nhân dân tỉnh Mẫu)");
        assertThat(open(location(saved) + "/edit", editor)).bodyText().contains("value=\"Trần Thị Mẫu\"");

        var revised = written("Tin của người ngoài");
        revised.put("version", one("select version from article"));
        assertThat(post(location(saved) + "/edit", revised, editor)).hasStatus(303);
        assertThat(one("select byline from article where author_id is null")).isEqualTo("Nguyễn Chiến");
        assertThat(open(location(saved) + "/history", editor)).bodyText().contains("Tác giả", "Trần Thị Mẫu");
    }

    /** Row P35. */
    @Test
    void tagsStandBetweenCommasEachOnceWhateverItsCase() {
        var form = written("Tin có thẻ");
        form.put(
                "tags",
                " Dân  vận,dân vận ; DÂN VẬN, " + Normalizer.normalize("Cải cách", Normalizer.Form.NFD) + ",, 2018");
        var saved = post("/staff/news", form, editor);

        assertThat(saved).hasStatus(303);
        assertThat(one("select string_agg(tag || '=' || slug, '|' order by slug) from article_tag"))
                .isEqualTo("2018=2018|Cải cách=cai-cach|Dân vận=dan-van");
        assertThat(open(location(saved), editor)).bodyText().contains("2018, Cải cách, Dân vận");
        assertThat(open(location(saved) + "/edit", editor)).bodyText().contains("value=\"2018, Cải cách, Dân vận\"");

        form.put("submissionKey", Submissions.newKey());
        form.put("version", one("select version from article"));
        form.put("tags", "DÂN VẬN");
        assertThat(post(location(saved) + "/edit", form, editor)).hasStatus(303);
        assertThat(one("select string_agg(tag, '|') from article_tag")).isEqualTo("DÂN VẬN");
        assertThat(open(location(saved) + "/history", editor)).bodyText().contains("Cải cách");
    }

    @Test
    void whatCannotBeATagIsTold() {
        var form = written("Tin có thẻ sai");
        form.put("tags", "một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, mười một, !!!, " + "dài ".repeat(13));

        assertThat(post("/staff/news", form, editor))
                .hasStatus(422)
                .bodyText()
                .contains("Một bài có nhiều nhất 10 thẻ.", "Thẻ “!!!” cần có chữ cái", "dài” dài quá 50 chữ cái.");
        assertThat(count("article")).isZero();
    }

    @Test
    void thePreviewSavesNothing() {
        var form = written("Tin xem trước");
        form.put("preview", "1");

        assertThat(post("/staff/news", form, editor))
                .hasStatus(200)
                .bodyText()
                .contains("Xem trước, chưa lưu", "<strong>thứ hai</strong>", "value=\"Báo Quảng Ninh\"");
        assertThat(count("article")).isZero();
    }

    @Test
    void rowsComeAndGoWithoutSaving() {
        var form = written("Tin có dòng");
        form.put("related[0].record", "dòng một");
        form.put("addRow", "1");
        assertThat(post("/staff/news", form, editor)).bodyText().contains("related[1].record");
        form.remove("addRow");
        form.put("removeRow", "0");
        assertThat(post("/staff/news", form, editor)).bodyText().doesNotContain("dòng một");
    }

    @Test
    void whoSavedMeanwhileIsNotOverwritten() {
        var id = articles.draft("Bản của tôi", signings, committee);
        var form = written("Bản khác");
        form.put("version", "7");

        assertThat(post("/staff/news/" + id + "/edit", form, editor))
                .hasStatus(409)
                .bodyText()
                .contains("Bản của tôi", "Bản khác");
        form.put("submissionKey", "another-key-of-this-form");
        form.put("version", "0");
        assertThat(post("/staff/news/" + id + "/edit", form, editor)).hasStatus(303);
        assertThat(open("/staff/news/" + id + "/history", editor))
                .bodyText()
                .contains("Bản khác")
                .doesNotContain("wordsSearch", "bodyHtml");
    }

    @Test
    void aPublishedArticleKeepsWhatReadersMustFind() {
        var id = articles.published("Đã đăng", signings, "2018-03-01T07:54", committee);
        var form = written("Đã đăng, sửa chữ");
        form.put("version", "0");
        form.put("summary", "");

        assertThat(post("/staff/news/" + id + "/edit", form, editor))
                .hasStatus(422)
                .bodyText()
                .contains("Bài đăng cần có tóm tắt.");
    }

    @Test
    void onlyEditorsOfTheKeepingAgencyWrite() {
        var id = articles.draft("Bản nháp của ủy ban", signings, committee);
        for (var address : new String[] {"/staff/news/" + id, "/staff/news/" + id + "/history"}) {
            assertThat(open(address, editor)).hasStatus(200);
            assertThat(open(address, coordinator)).hasStatus(200);
            assertThat(open(address, administrator)).hasStatus(200);
            assertThat(open(address, stranger)).hasStatus(404);
        }
        assertThat(open("/staff/news/" + id + "/edit", coordinator)).hasStatus(403);
        assertThat(open("/staff/news/" + id + "/edit", administrator)).hasStatus(403);
        assertThat(open("/staff/news/" + id + "/edit", stranger)).hasStatus(404);
        assertThat(post("/staff/news", written("Của người khác"), coordinator)).hasStatus(403);
        assertThat(open("/staff/news", stranger)).bodyText().doesNotContain("Bản nháp của ủy ban");
        assertThat(open("/staff/news", coordinator)).bodyText().contains("Bản nháp của ủy ban");

        var published = articles.published("Ai cũng đọc", signings, "2018-03-01T07:54", committee);
        assertThat(open("/staff/news/" + published, stranger)).hasStatus(200);
        assertThat(open("/staff/news/" + published + "/edit", stranger)).hasStatus(403);
        assertThat(post("/staff/news/" + published + "/withdrawal", Map.of("reason", "x", "version", "0"), stranger))
                .hasStatus(403);
    }

    @Test
    void theListIsNarrowedByWordsCategoryAndState() {
        articles.published("Ký kết đầu năm", signings, "2018-03-01T07:54", committee);
        articles.draft("Nháp về hội nghị", activities, committee);

        assertThat(open("/staff/news?words=ky+ket", editor))
                .bodyText()
                .contains("Ký kết đầu năm")
                .doesNotContain("Nháp về");
        assertThat(open("/staff/news?state=DRAFT", editor))
                .bodyText()
                .contains("Nháp về")
                .doesNotContain("Ký kết đầu năm");
        assertThat(open("/staff/news?category=tin-hoat-dong", editor))
                .bodyText()
                .contains("Nháp về", "Ký kết đầu năm");
    }
}
