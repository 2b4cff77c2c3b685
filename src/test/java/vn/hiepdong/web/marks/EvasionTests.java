package vn.hiepdong.web.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Every way to type a script that is known to have passed some filter once, and what this one leaves of it (ASVS 1.3.1). */
class EvasionTests {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href", "rel"),
            "ol", Set.of("start"),
            "figure", Set.of("id"));
    private static final Set<String> ELEMENTS =
            Set.of("h2", "h3", "p", "br", "ul", "ol", "li", "blockquote", "strong", "em", "a", "figure");

    static Stream<String> evasions() throws IOException {
        return new ClassPathResource("xss/evasions.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("# One") && !line.startsWith("# After"))
                .map(line -> line.replace('⏎', '\n').replace('⇥', '\t').replace('␀', '\0'));
    }

    @Test
    void thereAreMany() throws IOException {
        assertThat(evasions()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("evasions")
    void typedAsATextItIsShownAsText(String typed) {
        assertHarmless(Marks.read(typed).html());
    }

    /** Were somebody to get HTML past the reading of marks, the sanitiser alone would hold it. */
    @ParameterizedTest
    @MethodSource("evasions")
    void broughtAsHtmlTheSanitiserHoldsIt(String html) {
        assertHarmless(Marks.sanitise(html));
    }

    @ParameterizedTest
    @MethodSource("evasions")
    void whatWasSanitisedStaysWhatItIs(String text) {
        for (var html : new String[] {Marks.read(text).html(), Marks.sanitise(text)}) {
            assertThat(Marks.sanitise(html)).isEqualTo(html);
        }
    }

    /** Whoever quotes it in a text of his own changes nothing about it. */
    @ParameterizedTest
    @MethodSource("evasions")
    void quotedItMarksNothing(String text) {
        var html = Marks.read(Marks.plain(text.replace('\n', ' '))).html();
        assertHarmless(html);
        assertThat(Jsoup.parse(html).select("a")).isEmpty();
    }

    /** Where a link in a text may lead (ASVS 1.2.2): "-" leads nowhere, and its words stay. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            https://baohaiduong.vn/tin             | https://baohaiduong.vn/tin
            http://baohaiduong.vn/tin              | http://baohaiduong.vn/tin
            HTTPS://baohaiduong.vn/                | HTTPS://baohaiduong.vn/
            mailto:vanphong@tinh.example.vn        | mailto:vanphong@tinh.example.vn
            tel:02203853700                        | tel:02203853700
            /chuong-trinh/a-b                      | /chuong-trinh/a-b
            javascript:alert(1)                    | -
            JAVASCRIPT:alert(1)                    | -
            vbscript:x                             | -
            data:text/html,x                       | -
            file:///etc/passwd                     | -
            ftp://la.example/x                     | -
            blob:https://la.example/x              | -
            about:blank                            | -
            ws://la.example                        | -
            """)
    void aLinkLeadsToPagesLettersAndTelephones(String address, String href) {
        var links = Jsoup.parse(Marks.read("[nhấn](" + address + ")").html()).select("a");

        assertThat(links.eachAttr("href")).isEqualTo(href.equals("-") ? List.of() : List.of(href));
        assertThat(Jsoup.parse(Marks.read("[nhấn](" + address + ")").html()).text())
                .isEqualTo("nhấn");
    }

    private static void assertHarmless(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        for (var element : body.getAllElements()) {
            if (element != body) {
                assertHarmless(element, html);
            }
        }
    }

    private static void assertHarmless(Element element, String html) {
        assertThat(ELEMENTS).as(html).contains(element.normalName());
        element.attributes()
                .forEach(attribute -> assertThat(ATTRIBUTES.getOrDefault(element.normalName(), Set.of()))
                        .as(html)
                        .contains(attribute.getKey()));
        if (element.hasAttr("href")) {
            assertThat(element.attr("href")).as(html).matches("(?s)(?i)(https?://|mailto:|tel:|/|[^:]*$).*");
        }
    }
}
