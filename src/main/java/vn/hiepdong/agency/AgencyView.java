package vn.hiepdong.agency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.hiepdong.agency.person.OfficeLine;
import vn.hiepdong.web.form.Typed;

/**
 * All that the administrators' page of an agency shows.
 *
 * @param establishedOn as exactly as is known; empty when it is not
 * @param head who leads it today, found by appointment; null when nobody is known to
 */
record AgencyView(
        long id,
        String slug,
        AgencyName name,
        String area,
        AgencyProfile profile,
        String establishedOn,
        List<AgencyName> names,
        List<Stretch> parents,
        List<Stretch> members,
        List<OfficeLine> offices,
        OfficeLine head) {

    /** Something that was so for a time: a parent or a member. Its days are empty where they are not known. */
    record Stretch(long agencyId, String agency, String from, String to) {}

    static AgencyView of(Agency agency, List<OfficeLine> offices) {
        var lines = offices.stream()
                .sorted(Comparator.comparing(line -> !line.now()))
                .toList();
        return new AgencyView(
                agency.id(),
                agency.slug(),
                agency.currentName(),
                agency.area().name(),
                agency.profile(),
                Typed.day(agency.establishedOn()),
                List.copyOf(agency.names()),
                agency.parentages().stream()
                        .map(one -> stretch(one.parent(), one.validFrom(), one.validTo()))
                        .toList(),
                agency.members().stream()
                        .map(one -> stretch(one.member(), one.validFrom(), one.validTo()))
                        .toList(),
                lines,
                lines.stream()
                        .filter(OfficeLine::now)
                        .filter(OfficeLine::head)
                        .findFirst()
                        .orElse(null));
    }

    private static Stretch stretch(Agency agency, LocalDate from, LocalDate to) {
        return new Stretch(agency.id(), agency.name(), Typed.day(from), Typed.day(to));
    }
}
