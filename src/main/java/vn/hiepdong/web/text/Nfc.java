package vn.hiepdong.web.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The one Unicode spelling that text has in the portal, whatever keyboard or file it came from. */
public final class Nfc {

    /** The breaks of a word processor: within a paragraph, and of a page. */
    private static final Pattern BREAK = Pattern.compile("[\\u000B\\f]");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private Nfc() {}

    /** The same text composed; null stays null. */
    public static String of(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The same without what nobody sees and no feed, sheet or database can bear: control characters, which come along when
     * something is pasted. The breaks of a word processor become those of a line.
     */
    public static String printable(String text) {
        return text == null
                ? null
                : UNPRINTABLE.matcher(BREAK.matcher(of(text)).replaceAll("\n")).replaceAll("");
    }
}
