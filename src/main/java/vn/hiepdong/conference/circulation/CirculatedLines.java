package vn.hiepdong.conference.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.conference.SigningOffices;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.time.DayText;

/** Writes the typed lines under a text that goes round: each party on a day of its own (row D19). */
@Component
class CirculatedLines {

    private final People people;
    private final Clock clock;

    CirculatedLines(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @throws RuleViolation with a sentence for each line that cannot stand; then nothing is to be kept */
    void record(Circulation circulation, List<CirculationForm.Line> lines) {
        var broken = new ArrayList<Sentence>();
        for (var at = 0; at < lines.size(); at++) {
            try {
                record(circulation, lines.get(at), "lines[" + at + "].");
            } catch (RuleViolation violation) {
                broken.addAll(violation.sentences());
            }
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private void record(Circulation circulation, CirculationForm.Line typed, String path) {
        var party = circulation.programme().signingParties().stream()
                .map(ProgrammeParty::agency)
                .filter(agency -> agency.id().equals(typed.agency()))
                .findFirst();
        if (party.isEmpty()) {
            return;
        }
        if (typed.isBlank()) {
            circulation.erase(party.get());
            return;
        }
        var day = dayOf(typed, path);
        if (typed.signatory() == null || typed.signatory().isBlank()) {
            throw new RuleViolation(
                    path + "signatory",
                    "Hãy ghi người ký thay mặt " + party.get().name() + ".");
        }
        var person = people.pick(typed.signatory(), path + "signatory");
        var office = SigningOffices.pick(person, party.get(), day, typed.office(), path + "office");
        circulation.sign(party.get(), person, office, typed.capacity(), day);
    }

    private LocalDate dayOf(CirculationForm.Line typed, String path) {
        var day = DayText.parse(typed.signedOn())
                .orElseThrow(() -> new RuleViolation(path + "signedOn", "Hãy ghi ngày ký của bên này."));
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation(path + "signedOn", "Ngày ký chưa tới.");
        }
        return day;
    }
}
