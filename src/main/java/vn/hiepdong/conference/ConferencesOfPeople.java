package vn.hiepdong.conference;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.agency.person.PersonRecords;
import vn.hiepdong.web.text.Labels;

/** At which conferences somebody was, and which texts somebody signed there. */
@Component
@Transactional(readOnly = true)
class ConferencesOfPeople implements PersonRecords {

    private final ConferenceRepository conferences;
    private final Labels labels;

    ConferencesOfPeople(ConferenceRepository conferences, Labels labels) {
        this.conferences = conferences;
        this.labels = labels;
    }

    @Override
    public List<Entry> of(Person person) {
        var came = conferences.findAttendancesOf(person).stream()
                .map(row -> entry(row.conference(), labels.of(row.role())));
        var signed = conferences.findSignaturesOf(person).stream()
                .map(line -> entry(line.signing().conference(), "Ký văn bản"));
        return Stream.concat(came, signed).toList();
    }

    private static Entry entry(Conference conference, String role) {
        return new Entry(conference.startsOn(), role, conference.title(), "/staff/conferences/" + conference.id());
    }
}
