package vn.hiepdong.commitment.paste;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiepdong.web.text.Nfc;

/**
 * Makes rows of commitments from a text that a clerk pasted out of Word, a PDF or a news page. Nothing that was pasted is
 * dropped: what is taken wrongly still stands in some row, where it can be mended.
 *
 * <p>What has items under it is a heading of theirs rather than a row: a part, chapter or Roman number, a line in capitals,
 * and likewise a numbered line that ends with ":", or that is a title (ends no sentence), or whose items are numbered after
 * it (1 → 1.1). So "1. Tuyên truyền:" with a) and b) gives two rows in the section "1. Tuyên truyền". A full sentence with
 * items under it stays a row beside them, and a heading with nothing under it is a row. Without any mark, each line is one.
 */
public final class PastedCommitments {

    private static final Pattern UNUSUAL_BLANKS = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]{2,}");

    private PastedCommitments() {}

    /** The rows in their order; none for a text that is blank or null. How many are too many is for the caller to say. */
    public static List<PastedItem> parse(String text) {
        return text == null ? List.of() : rows(blocks(text));
    }

    private static List<PastedBlock> blocks(String text) {
        var blocks = new PastedBlocks();
        var readable = UNUSUAL_BLANKS
                .matcher(INVISIBLE.matcher(Nfc.of(text)).replaceAll(""))
                .replaceAll(" ");
        readable.lines()
                .flatMap(line -> Stream.of(line.split("[\\u000B\\f\\u2028\\u2029]")))
                .map(String::strip)
                .forEach(line -> {
                    if (line.isEmpty() || NEITHER_LETTER_NOR_DIGIT.matcher(line).matches()) {
                        blocks.addBlankLine();
                    } else {
                        blocks.add(PastedLine.of(line));
                    }
                });
        return blocks.list();
    }

    private static List<PastedItem> rows(List<PastedBlock> blocks) {
        var rows = new ArrayList<PastedItem>();
        var headings = new ArrayDeque<Heading>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            int rank = rank(block, next);
            while (!headings.isEmpty() && headings.getLast().rank >= rank) {
                headings.removeLast();
            }
            if (next != null && next.rank() > rank && leads(block, next)) {
                headings.addLast(new Heading(rank, block.asHeading()));
            } else if (!block.isEmpty()) {
                rows.add(new PastedItem(section(headings), block.label(), block.words()));
            }
        }
        return rows;
    }

    /** An unmarked line that ends with ":" stands just above whatever it leads to. */
    private static int rank(PastedBlock block, PastedBlock next) {
        boolean leadIn = block.shape() == PastedShape.PLAIN && block.leadsOn();
        return leadIn && next != null && !next.shape().isHeading() ? next.rank() - 1 : block.rank();
    }

    private static boolean leads(PastedBlock block, PastedBlock next) {
        if (block.shape().isHeading() || block.leadsOn()) {
            return true;
        }
        boolean numberedAfterIt = next.shape() == PastedShape.DECIMAL;
        boolean title = block.shape().isNumbered() && !block.endsSentence() && next.shape() != PastedShape.PLAIN;
        return numberedAfterIt || title;
    }

    private static String section(Deque<Heading> headings) {
        return headings.stream().map(Heading::text).collect(Collectors.joining(" – "));
    }

    private record Heading(int rank, String text) {}
}
