package vn.hiepdong.conference.circulation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.conference.SigningOffices;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.SigningProgrammes;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.DayText;

/** Records the signatures of a text that goes round; with the last one it is signed (invariant 3). */
@Component
@Transactional
public class Circulating {

    private final CirculationRepository circulations;
    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final People people;
    private final SigningProgrammes signing;
    private final EntityManager entityManager;
    private final Clock clock;

    Circulating(
            CirculationRepository circulations,
            Programmes programmes,
            ProgrammePolicy policy,
            People people,
            SigningProgrammes signing,
            EntityManager entityManager,
            Clock clock) {
        this.circulations = circulations;
        this.programmes = programmes;
        this.policy = policy;
        this.people = people;
        this.signing = signing;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @throws RuleViolation when it does not wait for its signatures, or is to be signed at a conference */
    private Programme circulated(long programmeId, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        if (programme.status() != ProgrammeStatus.READY_TO_SIGN) {
            throw new RuleViolation("", "Chỉ văn bản đang chờ ký mới lấy chữ ký luân chuyển được.");
        }
        if (circulations.standsAtAConference(programme)) {
            throw new RuleViolation(
                    "",
                    "Văn bản này đã đưa vào một hội nghị. Muốn ký luân chuyển, hãy bỏ văn bản khỏi hội nghị ấy trước.");
        }
        return programme;
    }

    /** What the page says above the form; to be read whatever became of the text. */
    @Transactional(readOnly = true)
    public Heading heading(long programmeId, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        return new Heading(
                programmeId,
                programme.title(),
                programme.signingParties().stream()
                        .map(ProgrammeParty::agency)
                        .collect(Collectors.toMap(Agency::id, Agency::name)));
    }

    /** @param parties their names by id */
    public record Heading(long id, String title, Map<Long, String> parties) {}

    @Transactional(readOnly = true)
    public CirculationForm formOf(long programmeId, SignedInAccount me) {
        return formOf(of(circulated(programmeId, me)));
    }

    /**
     * @return whether the text is signed now
     * @throws RuleViolation when a signatory is unknown, held no such office that day, or the day is still to come
     * @throws VersionConflict when somebody saved the signatures meanwhile
     */
    public boolean record(long programmeId, CirculationForm form, SignedInAccount me) {
        var programme = circulated(programmeId, me);
        var circulation = of(programme);
        VersionConflict.unlessSame(circulation.version(), form.version(), formOf(circulation));
        if (circulation.begun()) {
            entityManager.lock(circulation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        circulation.number(
                Typed.orNull(form.documentNumber()),
                DayText.parse(form.effectiveFrom()).orElse(null));
        var broken = new ArrayList<Sentence>();
        for (var at = 0; at < form.lines().size(); at++) {
            try {
                write(circulation, form.lines().get(at), "lines[" + at + "].");
            } catch (RuleViolation violation) {
                broken.addAll(violation.sentences());
            }
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        circulations.save(circulation);
        var completed = circulation.completedOn();
        completed.ifPresent(day -> signing.sign(programme, day, circulation.effectiveFrom()));
        return completed.isPresent();
    }

    private void write(Circulation circulation, CirculationForm.Line typed, String path) {
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

    private Circulation of(Programme programme) {
        return circulations.findByProgramme(programme).orElseGet(() -> new Circulation(programme));
    }

    private CirculationForm formOf(Circulation circulation) {
        return new CirculationForm(
                Submissions.newKey(),
                circulation.version(),
                circulation.documentNumber() == null ? "" : circulation.documentNumber(),
                circulation.effectiveFrom() == null ? "" : DayText.print(circulation.effectiveFrom()),
                circulation.programme().signingParties().stream()
                        .map(party -> line(circulation, party.agency()))
                        .toList());
    }

    private CirculationForm.Line line(Circulation circulation, Agency party) {
        return circulation
                .lineOf(party)
                .map(line -> new CirculationForm.Line(
                        party.id(),
                        people.pickerName(line.person()),
                        line.title(),
                        line.capacity(),
                        DayText.print(line.signedOn())))
                .orElse(new CirculationForm.Line(party.id(), "", "", null, ""));
    }
}
