package vn.hiepdong.web.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A long text as the staff type it: a blank line begins a paragraph, and a few marks of Markdown give headings, lists,
 * quotes, links, bold and italics; "[ảnh 12]" in a paragraph of its own places a picture. Everything else stays the text
 * that it is, markup too. What comes out has passed the one sanitiser.
 */
public final class Marks {

    private static final Pattern PICTURE = Pattern.compile("\\[\\s*(?:ảnh|hình)\\s+(\\d{1,18})\\s*]");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|tel:|/(?!/)).+");
    private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>#&!])");
    private static final Pattern MARKS_AT_THE_BEGINNING = Pattern.compile("^(\\d+(?=[.)])|(?=[-+=~]))");

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.<Class<? extends Block>>of(Heading.class, BlockQuote.class, ListBlock.class))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br>\n")
            .nodeRendererFactory(Places::new)
            .build();

    private static final PolicyFactory SANITISER = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "p", "br", "ul", "ol", "li", "blockquote", "strong", "em", "a", "figure")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .allowAttributes("id")
            .matching(Pattern.compile("anh-\\d{1,18}"))
            .onElements("figure")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private Marks() {}

    public static MarkedText read(String typed) {
        var text = PARSER.parse(typed);
        var reading = new Reading();
        text.accept(reading);
        return new MarkedText(sanitise(RENDERER.render(text)).strip(), List.copyOf(reading.mistakes));
    }

    static String sanitise(String html) {
        return SANITISER.sanitize(html);
    }

    /** A text of somebody else's that is to stand in a marked one as it is: what it holds marks nothing. */
    public static String plain(String text) {
        var quiet = MARKS.matcher(text).replaceAll("\\\\$1");
        return MARKS_AT_THE_BEGINNING.matcher(quiet).replaceFirst("$1\\\\");
    }

    /** Headings stand below the page's own, pictures in their places; says which links lead nowhere. */
    private static final class Reading extends AbstractVisitor {

        private final List<String> mistakes = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(3, Math.max(2, heading.getLevel())));
            visitChildren(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            var picture = PICTURE.matcher(textOf(paragraph).strip().toLowerCase(Locale.ROOT));
            if (picture.matches()) {
                paragraph.insertAfter(new PicturePlace(Long.parseLong(picture.group(1))));
                paragraph.unlink();
                return;
            }
            visitChildren(paragraph);
        }

        @Override
        public void visit(Link link) {
            if (!ADDRESS.matcher(link.getDestination()).matches()) {
                mistakes.add("Địa chỉ “" + link.getDestination() + "” của liên kết “" + textOf(link)
                        + "” phải bắt đầu bằng https:// hoặc http://, trong cổng này thì bằng /.");
            }
        }

        private static String textOf(Node node) {
            var text = new StringBuilder();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                text.append(child instanceof Text words ? words.getLiteral() : textOf(child));
            }
            return text.toString();
        }
    }

    private static final class Places implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Places(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(PicturePlace.class);
        }

        @Override
        public void render(Node place) {
            var html = context.getWriter();
            html.line();
            html.tag("figure", Map.of("id", "anh-" + ((PicturePlace) (CustomBlock) place).picture()));
            html.tag("/figure");
            html.line();
        }
    }
}
