package vn.hiepdong.agency.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.typing.PickerChoice;
import vn.hiepdong.agency.typing.Picking;
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
        return Picking.one(find(typed), typed, field, "người", People::choice);
    }

    /**
     * Like {@link #pick}, for a box that takes other things too: empty when nobody bears the name.
     *
     * @throws vn.hiepdong.web.RuleViolation when there is more than one, naming the choices
     */
    public Optional<Person> pickIfKnown(String typed, String field) {
        var found = find(typed);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Picking.one(found, typed, field, "người", People::choice));
    }

    /** All who bear one of some names, with their offices. */
    public List<Person> named(Collection<String> names) {
        return people.findByNames(
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    /** How a picker names somebody beyond doubt: numbered where several share the name. */
    public String pickerName(Person person) {
        return people.findByName(person.name()).size() > 1 ? choice(person).withNumber() : person.name();
    }

    /** A number counts only together with the name: people and agencies are numbered apart. */
    private List<Person> find(String typed) {
        return Picking.number(typed)
                .map(id -> people.findById(id).stream()
                        .filter(person -> People.choice(person).withNumber().equalsIgnoreCase(typed))
                        .toList())
                .orElseGet(() -> people.findByName(typed));
    }

    private static PickerChoice choice(Person person) {
        return new PickerChoice(
                person.id(),
                person.name(),
                person.appointments().stream().map(Appointment::title).collect(Collectors.joining(", ")));
    }

    /** The offices in an agency, whenever they were held, in the order in which they print. */
    public List<OfficeLine> officesIn(Agency agency, LocalDate today) {
        return people.findAppointmentsIn(agency).stream()
                .map(office -> OfficeLine.of(office, today))
                .toList();
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
