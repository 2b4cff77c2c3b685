package vn.hiepdong.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;

/** Reads people and the offices they hold, for other modules and for pickers. */
@Component
@Transactional(readOnly = true)
public class People {

    private final PersonRepository people;

    People(PersonRepository people) {
        this.people = people;
    }

    /** @throws NotFoundException when there is none */
    public Person get(long id) {
        return people.findById(id).orElseThrow(NotFoundException::new);
    }

    /** All names, sorted by given name; numbered where two share one. */
    public List<String> pickerOptions() {
        return Picking.options(people.findPickerChoices());
    }

    /**
     * The one person that a name typed into a picker means.
     *
     * @param field of the form, to which the sentence belongs
     * @throws vn.hiepdong.web.RuleViolation when there is none or more than one, naming the choices with their offices
     */
    public Person pick(String typed, String field) {
        var found = Picking.number(typed)
                .map(id -> people.findById(id).stream().toList())
                .orElseGet(() -> people.findByName(typed));
        return Picking.one(
                found,
                typed,
                field,
                "người",
                person -> new PickerChoice(
                        person.id(),
                        person.name(),
                        person.appointments().stream().map(Appointment::title).collect(Collectors.joining(", "))));
    }

    /**
     * Who leads an agency on a day: by appointment, never typed. An office only attested on some day is no proof for
     * another.
     */
    public Optional<Appointment> headOf(Agency agency, LocalDate day) {
        return people.findAppointmentsIn(agency).stream()
                .filter(Appointment::head)
                .filter(appointment -> appointment.attestedOn() == null)
                .filter(appointment -> appointment.heldOn(day))
                .findFirst();
    }

    /**
     * The titles of those who lead some agencies on a day, by the agency's id; an agency whose head is not known has none.
     */
    public Map<Long, String> headTitlesOf(Collection<Agency> agencies, LocalDate day) {
        if (agencies.isEmpty()) {
            return Map.of();
        }
        return people.findHeadsOf(agencies).stream()
                .filter(appointment -> appointment.heldOn(day))
                .collect(Collectors.toMap(
                        appointment -> appointment.agency().id(), Appointment::title, (first, second) -> first));
    }
}
