package vn.hiepdong.conference;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.agency.person.Person;

/** How the forms of a conference name those who took part: a person, else an agency, in one box. */
@Component
@Transactional(readOnly = true)
public class Participants {

    private final People people;
    private final Agencies agencies;

    Participants(People people, Agencies agencies) {
        this.people = people;
        this.agencies = agencies;
    }

    /** What the box proposes. */
    public List<String> options() {
        return Stream.concat(people.pickerOptions().stream(), agencies.pickerOptions().stream())
                .toList();
    }

    /**
     * What a name means.
     *
     * @param field of the form, to which the sentence belongs
     * @return empty when nobody bears it
     * @throws vn.hiepdong.web.RuleViolation when several do
     */
    public <T> Optional<T> find(
            String typed, String field, Function<Person, T> ofPerson, Function<Agency, T> ofAgency) {
        var person = people.pickIfKnown(typed, field);
        return person.isPresent()
                ? person.map(ofPerson)
                : agencies.pickIfKnown(typed, field).map(ofAgency);
    }

    /**
     * What the box shows of one that stands; one of several of that name is listed with its number only.
     *
     * @param options as {@link #options} gives them, asked once for a whole form
     * @param person null: then the agency
     */
    public static String typed(Person person, Agency agency, List<String> options) {
        var name = person != null ? person.name() : agency.name();
        var id = person != null ? person.id() : agency.id();
        return options.contains(name) ? name : name + " (#" + id + ")";
    }
}
