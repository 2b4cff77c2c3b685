package vn.hiepdong.commitment.paste;

import java.util.regex.Pattern;

/** A marked line or paragraph with the lines that go on from it. */
final class PastedBlock {

    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?…][\"”’)]*$");
    private static final int LENGTH_OF_A_WRAPPED_LINE = 50;

    private final PastedLine line;
    private String words;
    private int lastLineLength;

    PastedBlock(PastedLine line) {
        this.line = line;
        this.words = line.words();
        this.lastLineLength = line.whole().length();
    }

    void append(String more) {
        words = words.isEmpty() ? more : words + " " + more;
        lastLineLength = more.length();
    }

    /** "Chủ trì: …" on a line of its own says something about the item above; it is no item. */
    void appendDetail(String detail) {
        words = words + (endsSentence() || leadsOn() ? " " : "; ") + detail;
        lastLineLength = detail.length();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(words).find();
    }

    boolean leadsOn() {
        return words.endsWith(":");
    }

    boolean mayBeWrapped() {
        return lastLineLength >= LENGTH_OF_A_WRAPPED_LINE && !endsSentence() && !leadsOn();
    }

    PastedShape shape() {
        return line.shape();
    }

    int rank() {
        return line.rank();
    }

    String label() {
        return line.label();
    }

    String words() {
        return words;
    }

    String asHeading() {
        return (line.mark() + " " + words).strip().replaceAll("\\s*:$", "");
    }
}
