package vn.hiepdong.agency.person;

import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.PartialDay;

/**
 * One office in the form of a person: held over time (from, perhaps to) or attested on one day. A row without words is
 * passed over.
 *
 * @param id of the office that stands; null for a new one
 * @param agency name as a picker takes it
 * @param head whether this office leads its agency
 */
public record OfficeRow(
        Long id,
        @Size(max = 200, message = "{text.tooLong}") String title,
        String agency,
        Boolean head,
        @PartialDay String from,
        @PartialDay String to,
        @Day String attestedOn) {

    /** An unticked box posts nothing. */
    public OfficeRow {
        head = Boolean.TRUE.equals(head);
    }

    static final OfficeRow BLANK = new OfficeRow(null, "", "", false, "", "", "");

    static OfficeRow of(Appointment office) {
        return new OfficeRow(
                office.id(),
                office.title(),
                office.agency().name(),
                office.head(),
                Typed.day(office.validFrom()),
                Typed.day(office.validTo()),
                Typed.day(office.attestedOn()));
    }

    boolean isEmpty() {
        return !Typed.given(title)
                && !Typed.given(agency)
                && !Typed.given(from)
                && !Typed.given(to)
                && !Typed.given(attestedOn);
    }
}
