package vn.hiepdong.web.text;

import java.util.Locale;

/** Whole numbers as they are printed in Vietnamese: 1.234.567. */
public final class Numbers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Numbers() {}

    public static String print(long number) {
        return String.format(VIETNAMESE, "%,d", number);
    }
}
