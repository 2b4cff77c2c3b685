package vn.hiepdong.calendar;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When an entry takes place.
 *
 * @param startsAt null: it has no hour
 * @param endsOn its last day; null where it is of one day
 * @param endsAt on its last day; null where that is not said
 */
@Embeddable
public record CalendarTime(LocalDate startsOn, LocalTime startsAt, LocalDate endsOn, LocalTime endsAt) {

    public LocalDate lastDay() {
        return endsOn == null ? startsOn : endsOn;
    }
}
