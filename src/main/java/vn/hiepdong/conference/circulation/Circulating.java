package vn.hiepdong.conference.circulation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.SigningProgrammes;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
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
    private final CirculatedLines lines;
    private final SigningProgrammes signing;
    private final EntityManager entityManager;

    Circulating(
            CirculationRepository circulations,
            Programmes programmes,
            ProgrammePolicy policy,
            People people,
            CirculatedLines lines,
            SigningProgrammes signing,
            EntityManager entityManager) {
        this.circulations = circulations;
        this.programmes = programmes;
        this.policy = policy;
        this.people = people;
        this.lines = lines;
        this.signing = signing;
        this.entityManager = entityManager;
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
        return CirculationForm.of(of(circulated(programmeId, me)), people::pickerName);
    }

    /**
     * @return whether the text is signed now
     * @throws RuleViolation when a signatory is unknown, held no such office that day, or the day is still to come
     * @throws VersionConflict when somebody saved the signatures meanwhile
     */
    public boolean record(long programmeId, CirculationForm form, SignedInAccount me) {
        var programme = circulated(programmeId, me);
        var circulation = of(programme);
        VersionConflict.unlessSame(
                circulation.version(), form.version(), CirculationForm.of(circulation, people::pickerName));
        if (circulation.begun()) {
            entityManager.lock(circulation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        circulation.number(
                Typed.orNull(form.documentNumber()),
                DayText.parse(form.effectiveFrom()).orElse(null));
        lines.record(circulation, form.lines());
        circulations.save(circulation);
        var completed = circulation.completedOn();
        completed.ifPresent(day -> signing.sign(programme, day, circulation.effectiveFrom()));
        return completed.isPresent();
    }

    private Circulation of(Programme programme) {
        return circulations.findByProgramme(programme).orElseGet(() -> new Circulation(programme));
    }
}
