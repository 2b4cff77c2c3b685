package vn.hiepdong.commitment.paste;

/**
 * One row taken out of a pasted text.
 *
 * @param section the headings that it stands under, outermost first, joined by " – "; empty when there are none
 * @param label how the text numbers it, without punctuation ("1", "1.1", "a", "Điều 1"); empty for bullets and paragraphs
 * @param statement its words, on one line, otherwise as they were signed
 */
public record PastedItem(String section, String label, String statement) {}
