package vn.hiepdong.web.markup;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns a text typed into a plain box into HTML. A blank line starts a paragraph, a line break stays one; {@code ##} and
 * {@code ###} make headings, {@code -} and {@code 1.} lists, {@code >} a quotation, {@code *…*} and {@code **…**} stress,
 * {@code [words](address)} a link. HTML that was typed is shown as typed, and a text pasted with its indents stays a text.
 */
public final class Markup {

    /** The page's own title is its one heading of the first rank; deeper ones than the third are of no use to readers. */
    private static final Map<String, String> RANKS = Map.of("h1", "h2", "h4", "h3", "h5", "h3", "h6", "h3");

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h2", "h3", "ul", "ol", "li", "blockquote", "strong", "em")
            .allowElements((name, attributes) -> RANKS.get(name), RANKS.keySet().toArray(String[]::new))
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("noopener")
            .allowAttributes("start")
            .matching((element, attribute, value) -> value.matches("\\d{1,4}") ? value : null)
            .onElements("ol")
            .toFactory();

    private Markup() {}

    /** @param typed null or blank for nothing */
    public static SafeHtml html(String typed) {
        return typed == null || typed.isBlank()
                ? SafeHtml.NOTHING
                : sanitised(RENDERER.render(PARSER.parse(typed.strip())));
    }

    /** What of some HTML, stored or brought from elsewhere, may stand on a page. */
    public static SafeHtml sanitised(String html) {
        return new SafeHtml(POLICY.sanitize(html));
    }
}
