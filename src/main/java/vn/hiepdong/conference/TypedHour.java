package vn.hiepdong.conference;

import java.time.LocalTime;

/** The hour of a conference, as people type it: "8:00", "08h30", "14g15". */
final class TypedHour {

    private TypedHour() {}

    /** @return null when it is empty; a form has found everything else valid */
    static LocalTime parse(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var parts = typed.split("[:hg.]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
