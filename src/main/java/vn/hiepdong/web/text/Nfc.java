package vn.hiepdong.web.text;

import java.text.Normalizer;

/** The one Unicode spelling that text has in the portal, whatever keyboard or file it came from. */
public final class Nfc {

    private Nfc() {}

    /** The same text composed; null stays null. */
    public static String of(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
