package vn.hiepdong.agency.person;

import java.time.LocalDate;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.web.form.Typed;

/**
 * An office as the pages of its holder and of its agency print it.
 *
 * @param agency the name it had when the office began or was attested, with the present one where that differs
 * @param from as exactly as is known; empty where it is only attested
 * @param to empty while it is held
 * @param attestedOn empty where it is held over time
 * @param now whether it is held today
 */
public record OfficeLine(
        long personId,
        String person,
        long agencyId,
        DatedName agency,
        String title,
        boolean head,
        String from,
        String to,
        String attestedOn,
        boolean now) {

    static OfficeLine of(Appointment office, LocalDate today) {
        return new OfficeLine(
                office.person().id(),
                office.person().name(),
                office.agency().id(),
                office.agency().printedOn(lastKnownDay(office)),
                office.title(),
                office.head(),
                Typed.day(office.validFrom()),
                Typed.day(office.validTo()),
                Typed.day(office.attestedOn()),
                office.heldOn(today));
    }

    private static LocalDate lastKnownDay(Appointment office) {
        if (office.attestedOn() != null) {
            return office.attestedOn();
        }
        return office.validTo() == null ? null : office.validTo().first();
    }
}
