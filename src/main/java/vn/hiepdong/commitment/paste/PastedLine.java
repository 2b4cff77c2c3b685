package vn.hiepdong.commitment.paste;

/**
 * One line of a pasted text, taken apart into its mark and its words.
 *
 * @param ordinal the place that its number claims in its series, 0 when it is not numbered
 * @param mark the mark as it was written ("1)", "Điều 3."), empty for bullets and unmarked lines
 * @param words the rest of the line, blanks squeezed
 * @param whole mark and words, for a line that turns out to go on from the one before
 */
record PastedLine(PastedShape shape, int rank, int ordinal, String mark, String label, String words, String whole) {

    private static final String TEXT_BULLETS = "•●·∙‣*➢➤❖✓✔□";
    private static final String DASHES = "-–—−";
    private static final String SMALL_BULLETS = "▪■§\uF0A7";

    /** @param line not blank, blanks around it taken away, tabs still in it */
    static PastedLine of(String line) {
        for (var shape : PastedShape.values()) {
            var matcher = shape.matcher(line);
            if (matcher.lookingAt()) {
                var mark = squeeze(line.substring(0, matcher.end()));
                var words = squeeze(line.substring(matcher.end()));
                return shape.isNumbered()
                        ? new PastedLine(
                                shape,
                                shape == PastedShape.DECIMAL
                                        ? shape.rank() + dots(matcher.group("label"))
                                        : shape.rank(),
                                Numerals.ordinal(matcher.group("n")),
                                mark,
                                squeeze(matcher.group("label")),
                                words,
                                squeeze(line))
                        : new PastedLine(shape, shape.rank() + depth(mark), 0, "", "", words, squeeze(line));
            }
        }
        throw new IllegalStateException("the last shape fits every line");
    }

    private static int dots(String label) {
        return (int) label.chars().filter(c -> c == '.').count();
    }

    /** Under a bullet stands a dash, under a dash a plus: each of them one step deeper, room for a lead-in between. */
    private static int depth(String bullet) {
        if (bullet.isEmpty() || TEXT_BULLETS.contains(bullet)) {
            return 0;
        }
        if (DASHES.contains(bullet)) {
            return 2;
        }
        return SMALL_BULLETS.contains(bullet) ? 6 : bullet.charAt(0) >= '\uF000' ? 0 : 4;
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    boolean startsInLowerCase() {
        return Character.isLowerCase(whole.codePointAt(0));
    }
}
