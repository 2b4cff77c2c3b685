package vn.hiepdong.web.time;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Hours as people type them, "8:00", "08h30", "14g15", and as the portal prints them, "08:00". */
public final class HourText {

    /** What {@link #parse} takes, for the form's constraint; empty is valid. */
    public static final String TYPED = "|([01]?\\d|2[0-3])[:hg.][0-5]\\d";

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("HH:mm");

    private HourText() {}

    /** @return null when it is empty; a form has found everything else valid */
    public static LocalTime parse(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var parts = typed.split("[:hg.]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    public static String print(LocalTime hour) {
        return PRINTED.format(hour);
    }
}
