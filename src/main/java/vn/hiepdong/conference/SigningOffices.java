package vn.hiepdong.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.GroupMember;
import vn.hiepdong.agency.person.Appointment;
import vn.hiepdong.agency.person.Person;

/** In which offices somebody may sign for a party on a day (row D19): one in that agency, or in a member of that group. */
final class SigningOffices {

    private SigningOffices() {}

    /** The titles, as they print. */
    static List<String> of(Person person, Agency party, LocalDate day) {
        var bodies = Stream.concat(
                        Stream.of(party.id()),
                        party.members().stream()
                                .filter(member -> belongedOn(member, day))
                                .map(member -> member.member().id()))
                .collect(Collectors.toSet());
        return person.officesOn(day).stream()
                .filter(office -> bodies.contains(office.agency().id()))
                .map(Appointment::title)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean belongedOn(GroupMember member, LocalDate day) {
        return (member.validFrom() == null || !member.validFrom().isAfter(day))
                && (member.validTo() == null || !member.validTo().isBefore(day));
    }
}
