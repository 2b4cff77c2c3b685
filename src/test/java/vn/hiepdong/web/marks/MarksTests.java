package vn.hiepdong.web.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Một đoạn.                        | <p>Một đoạn.</p>
            ## Kết quả                       | <h2>Kết quả</h2>
            ### Việc nhỏ                     | <h3>Việc nhỏ</h3>
            # Không có bậc nhất              | <h2>Không có bậc nhất</h2>
            ##### Không có bậc năm           | <h3>Không có bậc năm</h3>
            chữ **đậm** và *nghiêng*         | <p>chữ <strong>đậm</strong> và <em>nghiêng</em></p>
            > Phải gần dân.                  | <blockquote><p>Phải gần dân.</p></blockquote>
            - một                            | <ul><li>một</li></ul>
            [Quy chế](/chuong-trinh/a-b)     | <p><a href="/chuong-trinh/a-b" rel="noopener">Quy chế</a></p>
            Ngày 1/3, 5.000 người, 16 = 1+15 | <p>Ngày 1/3, 5.000 người, 16 &#61; 1&#43;15</p>
            """)
    void aFewMarksBecomeHtml(String typed, String html) {
        assertThat(Marks.read(typed).html().replace("\n", "")).isEqualTo(html);
    }

    @Test
    void aBlankLineBeginsAParagraphAndEachLineStaysALine() {
        assertThat(Marks.read("Một\nHai\n\nBa").html()).contains("<p>Một<br />\nHai</p>", "<p>Ba</p>");
    }

    @Test
    void aNumberedListBeginsWhereItSaysSo() {
        assertThat(Marks.read("3. ba\n4. bốn").html()).startsWith("<ol start=\"3\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<p style=\"color:red\" onclick=\"x()\">chữ</p>",
                "[nhấn](javascript:alert(1))",
                "[nhấn](data:text/html;base64,PHNjcmlwdD4=)",
                "![ảnh](https://example.vn/theo-doi.gif)",
                "    <iframe src=https://example.vn></iframe>",
                "```\n<script>alert(1)</script>\n```"
            })
    void markupStaysTextAndNoScriptComesThrough(String typed) {
        assertThat(Marks.read(typed).html())
                .doesNotContainPattern("<(script|img|iframe|p [a-z])")
                .doesNotContainPattern("href=\"(javascript|data)");
    }

    @Test
    void aPictureStandsInAParagraphOfItsOwn() {
        var html = Marks.read("Trước\n\n[ảnh 12]\n\nSau [ảnh 13] trong câu").html();

        assertThat(MarkedText.pictures(html)).containsExactly(12L);
        assertThat(MarkedText.parts(html))
                .extracting(part -> part.picture() == null
                        ? part.html().strip()
                        : part.picture().toString())
                .containsExactly("<p>Trước</p>", "12", "<p>Sau [ảnh 13] trong câu</p>");
    }

    /** A clerk whose keyboard writes capitals or decomposes means the same picture. */
    @Test
    void aPictureIsNamedInAnySpelling() {
        assertThat(MarkedText.pictures(Marks.read("[ Ảnh 7 ]").html())).containsExactly(7L);
        assertThat(MarkedText.pictures(Marks.read("[hình 8]").html())).containsExactly(8L);
    }

    @Test
    void nobodyForgesAPlaceByHand() {
        assertThat(MarkedText.pictures(
                        Marks.read("<figure id=\"anh-1\"></figure>").html()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baoquangninh.vn", "//example.vn", "ftp://example.vn", "javascript:alert(1)"})
    void aLinkThatLeadsNowhereIsTold(String address) {
        assertThat(Marks.read("[báo](" + address + ")").mistakes())
                .singleElement()
                .asString()
                .contains(address, "“báo”");
    }

    @Test
    void linksWithinThePortalFollowThePathUnderWhichItLives() {
        var part = MarkedText.parts(
                        Marks.read("[A](/tin-tuc/a) và [B](https://b.vn/)").html())
                .get(0);
        assertThat(part.under("/phoi-hop/")).contains("href=\"/phoi-hop/tin-tuc/a\"", "href=\"https://b.vn/\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Điều thứ nhất",
                "- gạch đầu dòng",
                "2*3 = 6 và [ảnh 12]",
                "# không phải tiêu đề",
                "a_b_c <b>",
                "> lời",
                "Tom & Jerry &amp;",
                "+ cộng",
                "\\ chéo",
                "`mã`",
                "=== gạch"
            })
    void whatSomebodyElseWroteMarksNothing(String text) {
        var html = Marks.read(Marks.plain(text)).html();

        assertThat(html)
                .startsWith("<p>")
                .doesNotContain("<h2", "<ul", "<ol", "<em", "<strong", "<figure", "<blockquote");
        assertThat(org.jsoup.Jsoup.parse(html).text()).isEqualTo(text);
    }
}
