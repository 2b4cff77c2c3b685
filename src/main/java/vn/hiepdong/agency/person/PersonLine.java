package vn.hiepdong.agency.person;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the list of people, and the head of a person's page.
 *
 * @param now titles of the offices held today, in the order in which they print
 * @param offices all that is known
 */
record PersonLine(long id, String name, List<String> now, List<OfficeLine> offices) {

    static PersonLine of(Person person, LocalDate today) {
        return new PersonLine(
                person.id(),
                person.name(),
                person.officesOn(today).stream().map(Appointment::title).toList(),
                person.appointments().stream()
                        .map(office -> OfficeLine.of(office, today))
                        .toList());
    }
}
