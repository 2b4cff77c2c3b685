package vn.hiepdong.conference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * What describes a conference. All but the title may be null; a time and a part of day exclude each other.
 */
@Embeddable
public record ConferenceDetails(
        String title,
        LocalDate startsOn,
        LocalTime startsAt,
        @Enumerated(EnumType.STRING) PartOfDay partOfDay,
        LocalDate endsOn,
        String place,
        String description) {

    /** The same on another day, at an hour still to be set; null: on none that is known yet. */
    ConferenceDetails on(LocalDate day) {
        return new ConferenceDetails(title, day, null, null, null, place, description);
    }

    /** The same, at the time at which it really took place. */
    ConferenceDetails at(LocalDate startsOn, LocalTime startsAt, PartOfDay partOfDay, LocalDate endsOn) {
        return new ConferenceDetails(title, startsOn, startsAt, partOfDay, endsOn, place, description);
    }

    boolean sameDay(ConferenceDetails other) {
        return Objects.equals(startsOn, other.startsOn) && Objects.equals(endsOn, other.endsOn);
    }
}
