package vn.hiepdong.web.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk types into a plain box; what comes out can harm no reader. */
class MarkupTests {

    @Test
    void aBlankLineStartsAParagraphAndALineBreakStaysOne() {
        assertThat(html("Đoạn một\ndòng hai\n\nĐoạn hai"))
                .isEqualTo("<p>Đoạn một<br />\ndòng hai</p>\n<p>Đoạn hai</p>\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            '## Liên hệ'                | <h2>Liên hệ</h2>
            '### Giờ làm việc'          | <h3>Giờ làm việc</h3>
            '# Một trang có một h1'     | <h2>Một trang có một h1</h2>
            '##### Sâu quá'             | <h3>Sâu quá</h3>
            > Lời dẫn                   | <blockquote> <p>Lời dẫn</p> </blockquote>
            - một                       | <ul><li>một</li></ul>
            1. một                      | <ol><li>một</li></ol>
            3. ba                       | <ol start="3"><li>ba</li></ol>
            *nghiêng* và **đậm**        | <p><em>nghiêng</em> và <strong>đậm</strong></p>
            [Gửi thư](mailto:a@b.vn)    | <p><a href="mailto:a&#64;b.vn" rel="noopener">Gửi thư</a></p>
            [Văn bản](/van-ban)         | <p><a href="/van-ban" rel="noopener">Văn bản</a></p>
            """)
    void aFewMarksMeanSomething(String typed, String expected) {
        assertThat(html(typed).replaceAll("\\s+", " ").strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[bấm](javascript:alert(1))",
                "[bấm](data:text/html;base64,PHNjcmlwdD4=)",
                "![ảnh](https://theo-doi.example/1.png)",
                "<a href=\"javascript:alert(1)\">bấm</a>",
                "<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>",
                "<iframe src=\"https://x.example\"></iframe>",
                "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>"
            })
    void nothingThatCouldRunOrCallAnywhereComesThrough(String typed) {
        for (var html : new String[] {html(typed), Markup.sanitised(typed).toString()}) {
            assertThat(html)
                    .doesNotContainPattern(
                            "(?i)<(script|img|iframe|svg|style)|<[^>]+ (on\\w+|style|src)=|href=\"(java|data)");
        }
    }

    @Test
    void whatLooksLikeHtmlIsShownAsTyped() {
        assertThat(html("dấu <b> và 3 < 5")).contains("&lt;b&gt;", "3 &lt; 5");
    }

    @Test
    void aTextPastedWithItsIndentsStaysAText() {
        assertThat(html("    Điều 1. Phạm vi\n\n\tĐiều 2."))
                .startsWith("<p>Điều 1")
                .doesNotContain("<pre", "<code");
    }

    @Test
    void linksWithinThePortalFollowItUnderAPath() {
        var body = Markup.html("[Liên hệ](/lien-he), [Báo](https://bao.example/x), gõ \"href=\"/lien-he\"");
        assertThat(body.under("/phoi-hop/"))
                .contains("href=\"/phoi-hop/lien-he\"", "href=\"https://bao.example/x\"")
                .containsOnlyOnce("/phoi-hop/");
        assertThat(body.under("/")).isEqualTo(body.toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n "})
    void nothingTypedIsNothing(String typed) {
        assertThat(Markup.html(typed).isEmpty()).isTrue();
    }

    private static String html(String typed) {
        return Markup.html(typed).toString();
    }
}
