package vn.hiepdong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.parser.Parser;

/** What holds for every public page, whatever it shows. */
final class PublicPageChecks {

    private static final int PHONE = 320;
    private static final int HEAVIEST = 90 * 1024;
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private PublicPageChecks() {}

    /** Opens a page as somebody who comes for the first time, on a phone, and looks at all of it. */
    static void check(String address) {
        try (var window = Browser.newWindow(PHONE)) {
            var page = window.newPage();
            var complaints = Collections.synchronizedList(new ArrayList<String>());
            var loaded = Collections.synchronizedList(new ArrayList<Response>());
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.onResponse(loaded::add);
            page.onRequestFailed(request -> complaints.add("failed: " + request.url()));

            var answer = page.navigate(address);
            page.waitForLoadState();

            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(complaints)
                    .as("%s: console, script and policy errors", address)
                    .isEmpty();
            assertThat(window.cookies()).as("%s sets no cookie", address).isEmpty();
            // a copy: asking for sizes lets the browser report more answers meanwhile
            assertThat(List.copyOf(loaded).stream()
                            .filter(response -> response.status() != 304)
                            .filter(response -> !response.url().contains("/tep/"))
                            .mapToInt(response -> response.request().sizes().responseBodySize)
                            .sum())
                    .as("%s: bytes over the wire, photos apart", address)
                    .isLessThanOrEqualTo(HEAVIEST);
            assertThat(parseErrors(answer.text()))
                    .as("%s: parse errors", address)
                    .isEmpty();
            assertThat(sidewaysScroll(page))
                    .as("%s scrolls sideways at 320 px", address)
                    .isZero();
            assertThat(page.locator("h1").count())
                    .as("%s: headings of the first rank", address)
                    .isOne();
            assertAccessible(page);
        }
    }

    static void assertAccessible(Page page) {
        var violations = new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations();
        assertThat(violations)
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .as("%s: axe", page.url())
                .isEmpty();
    }

    private static List<String> parseErrors(String html) {
        var parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(html, "");
        return parser.getErrors().stream().map(Object::toString).toList();
    }

    static int sidewaysScroll(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
