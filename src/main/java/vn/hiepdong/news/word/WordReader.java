package vn.hiepdong.news.word;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.hiepdong.web.marks.Marks;
import vn.hiepdong.web.text.Nfc;

/** Reads headings, paragraphs, lists, links and bold or italic words out of a Word file, and nothing else of it. */
final class WordReader {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 1000;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern BLANK = Pattern.compile("[ \\t\\u00A0]+");

    private final XWPFDocument document;

    private WordReader(XWPFDocument document) {
        this.document = document;
    }

    static WordText read(InputStream content) throws IOException {
        try (var document = new XWPFDocument(content)) {
            return new WordReader(document).read();
        }
    }

    private WordText read() {
        var paragraphs = new ArrayList<>(document.getParagraphs().stream()
                .filter(paragraph -> !textOf(paragraph).isEmpty())
                .toList());
        var title = "";
        var summary = "";
        if (!paragraphs.isEmpty() && textOf(paragraphs.get(0)).length() <= LONGEST_TITLE) {
            title = textOf(paragraphs.remove(0)).replace('\n', ' ');
        }
        if (!paragraphs.isEmpty()
                && isBold(paragraphs.get(0))
                && textOf(paragraphs.get(0)).length() <= LONGEST_SUMMARY) {
            summary = textOf(paragraphs.remove(0));
        }
        return new WordText(title.isEmpty() ? "Bài chưa có đầu đề" : title, summary, body(paragraphs));
    }

    /** The rows of one list stand together, everything else apart. */
    private String body(List<XWPFParagraph> paragraphs) {
        var body = new StringBuilder();
        var inList = false;
        for (var paragraph : paragraphs) {
            var item = paragraph.getNumID() != null && headingLevel(paragraph) == 0;
            if (body.length() > 0) {
                body.append(item && inList ? "\n" : "\n\n");
            }
            body.append(marked(paragraph, item));
            inList = item;
        }
        return body.toString();
    }

    private String marked(XWPFParagraph paragraph, boolean item) {
        var level = headingLevel(paragraph);
        if (level > 0) {
            return (level < 3 ? "## " : "### ") + Marks.plain(textOf(paragraph).replace('\n', ' '));
        }
        if (!item) {
            return inline(paragraph);
        }
        if (paragraph.getNumIlvl() == null) {
            // left out, it is the first level; the library would not know the mark then
            paragraph.setNumILvl(BigInteger.ZERO);
        }
        var depth = paragraph.getNumIlvl().intValue();
        var mark = "bullet".equals(paragraph.getNumFmt()) ? "- " : "1. ";
        return "   ".repeat(depth) + mark + inline(paragraph).replace('\n', ' ');
    }

    private int headingLevel(XWPFParagraph paragraph) {
        var styles = document.getStyles();
        var style = styles == null || paragraph.getStyleID() == null ? null : styles.getStyle(paragraph.getStyleID());
        if (style == null || style.getName() == null) {
            return 0;
        }
        var heading = HEADING.matcher(style.getName().toLowerCase(Locale.ROOT));
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }

    /** Neighbouring runs of one look are one: Word cuts them wherever somebody stopped to think. */
    private String inline(XWPFParagraph paragraph) {
        var spans = new ArrayList<Span>();
        for (var run : paragraph.getIRuns()) {
            var span = span(run);
            var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.looksLike(span)) {
                spans.set(spans.size() - 1, last.with(span.text()));
            } else {
                spans.add(span);
            }
        }
        return spans.stream().map(Span::marked).collect(Collectors.joining()).strip();
    }

    private Span span(IRunElement element) {
        if (!(element instanceof XWPFRun run)) {
            return new Span("", false, false, null);
        }
        var text = clean(run.text());
        if (run instanceof XWPFHyperlinkRun link && link.getHyperlink(document) != null) {
            var address = link.getHyperlink(document).getURL();
            if (address != null && address.matches("https?://[^\\s()<>]+")) {
                return new Span(text, false, false, address);
            }
        }
        return new Span(text, run.isBold(), run.isItalic(), null);
    }

    private static boolean isBold(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> !clean(run.text()).isBlank())
                .allMatch(XWPFRun::isBold);
    }

    private static String textOf(XWPFParagraph paragraph) {
        return clean(paragraph.getIRuns().stream()
                        .filter(XWPFRun.class::isInstance)
                        .map(run -> ((XWPFRun) run).text())
                        .collect(Collectors.joining()))
                .strip();
    }

    private static String clean(String text) {
        return BLANK.matcher(Nfc.of(text)).replaceAll(" ");
    }

    /** @param address where it links to; null: nowhere */
    private record Span(String text, boolean bold, boolean italic, String address) {

        boolean looksLike(Span other) {
            return bold == other.bold && italic == other.italic && address == null && other.address == null;
        }

        Span with(String more) {
            return new Span(text + more, bold, italic, address);
        }

        /** Blanks stand outside the marks: inside they would make them plain text. */
        String marked() {
            var words = text.strip();
            if (words.isEmpty()) {
                return text;
            }
            var before = text.substring(0, text.indexOf(words));
            var after = text.substring(before.length() + words.length());
            var quiet = words.lines().map(Marks::plain).collect(Collectors.joining("\n"));
            var around = (bold ? "**" : "") + (italic ? "*" : "");
            var marked = address == null
                    ? around + quiet + new StringBuilder(around).reverse()
                    : "[" + quiet + "](" + address + ")";
            return before + marked + after;
        }
    }
}
