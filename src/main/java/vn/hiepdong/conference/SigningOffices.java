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
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.DayText;

/** In which offices somebody may sign for a party on a day (row D19): one in that agency, or in a member of that group. */
public final class SigningOffices {

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

    /**
     * The one in which somebody signs.
     *
     * @param typed its title; empty where only one is possible
     * @param field to which a sentence belongs
     * @throws RuleViolation when none was held that day, when it is not this one, or when several are possible
     */
    public static String pick(Person person, Agency party, LocalDate day, String typed, String field) {
        var offices = of(person, party, day);
        if (offices.isEmpty()) {
            throw new RuleViolation(
                    field,
                    person.name() + " không có chức vụ nào tại " + party.nameOn(day) + " vào ngày " + DayText.print(day)
                            + ". Hãy ghi chức vụ ở trang Người trước.");
        }
        if (typed == null || typed.isEmpty()) {
            if (offices.size() > 1) {
                throw new RuleViolation(
                        field, person.name() + " giữ nhiều chức vụ. Hãy ghi rõ một trong: " + choices(offices) + ".");
            }
            return offices.get(0);
        }
        return offices.stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        field,
                        person.name() + " không giữ chức vụ “" + typed + "” vào ngày " + DayText.print(day)
                                + ". Hãy ghi một trong: " + choices(offices) + "."));
    }

    private static String choices(List<String> offices) {
        return offices.stream().map(office -> "“" + office + "”").collect(Collectors.joining(", "));
    }

    private static boolean belongedOn(GroupMember member, LocalDate day) {
        return (member.validFrom() == null || !member.validFrom().isAfter(day))
                && (member.validTo() == null || !member.validTo().isBefore(day));
    }
}
