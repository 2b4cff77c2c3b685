package vn.hiepdong.web.form;

import java.time.LocalDate;
import vn.hiepdong.web.time.DayText;
import vn.hiepdong.web.time.PartialDate;

/** Between what stands in a form, where nothing is an empty text, and what a record keeps, where nothing is null. */
public final class Typed {

    private Typed() {}

    public static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    public static String orNull(String text) {
        return given(text) ? text : null;
    }

    public static String text(String kept) {
        return kept == null ? "" : kept;
    }

    public static String day(LocalDate kept) {
        return kept == null ? "" : DayText.print(kept);
    }

    public static String day(PartialDate kept) {
        return kept == null ? "" : kept.print();
    }

    /** The day of a text that the form found valid; null when it is empty. */
    public static LocalDate parseDay(String text) {
        return DayText.parse(text).orElse(null);
    }

    /** The partial date of a text that the form found valid; null when it is empty. */
    public static PartialDate parsePartial(String text) {
        return PartialDate.parse(text).orElse(null);
    }
}
