package vn.hiepdong.conference.duty;

import java.time.LocalDate;
import vn.hiepdong.web.time.DayText;

/**
 * What is to be looked back on, and by when.
 *
 * @param to the last day, before {@code dueOn}
 */
record DutyPeriod(DutyKind kind, LocalDate from, LocalDate to, LocalDate dueOn) {

    /** "01/03/2016 – 31/08/2016" */
    static String print(LocalDate from, LocalDate to) {
        return DayText.print(from) + " – " + DayText.print(to);
    }
}
