package vn.hiepdong.conference.circulation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.conference.SigningView;
import vn.hiepdong.correction.Correction.Change;
import vn.hiepdong.correction.RecordKind;
import vn.hiepdong.correction.RecordingCorrections;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.SigningProgrammes;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.DayText;

/** Puts right what was recorded of a text signed by circulation (DOMAIN §4); what stood there before is kept. */
@Component
@Transactional
public class CorrectingCirculations {

    private final CirculationRepository circulations;
    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final People people;
    private final CirculatedLines lines;
    private final SigningProgrammes signing;
    private final RecordingCorrections corrections;
    private final EntityManager entityManager;

    CorrectingCirculations(
            CirculationRepository circulations,
            Programmes programmes,
            ProgrammePolicy policy,
            People people,
            CirculatedLines lines,
            SigningProgrammes signing,
            RecordingCorrections corrections,
            EntityManager entityManager) {
        this.circulations = circulations;
        this.programmes = programmes;
        this.policy = policy;
        this.people = people;
        this.lines = lines;
        this.signing = signing;
        this.corrections = corrections;
        this.entityManager = entityManager;
    }

    @Transactional(readOnly = true)
    public CirculationCorrectionForm formOf(long programmeId, SignedInAccount me) {
        return CirculationCorrectionForm.of(signed(programmeId, me), people::pickerName);
    }

    /**
     * The text is signed on the day of the last line, as it is put right.
     *
     * @throws NotFoundException when it was not signed by circulation
     * @throws RuleViolation when nothing differs, a line is taken away, or a signatory held no such office that day
     * @throws VersionConflict when somebody saved the circulation meanwhile
     */
    public void correct(long programmeId, CirculationCorrectionForm form, SignedInAccount me) {
        var circulation = signed(programmeId, me);
        VersionConflict.unlessSame(
                circulation.version(), form.version(), CirculationCorrectionForm.of(circulation, people::pickerName));
        entityManager.lock(circulation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        var namesOn = circulation.programme().signedOn();
        var before = printed(circulation, namesOn);
        circulation.number(Typed.orNull(form.documentNumber()), Typed.parseDay(form.effectiveFrom()));
        lines.record(circulation, form.lines());
        var day = circulation
                .completedOn()
                .orElseThrow(() -> new RuleViolation("", "Văn bản đã ký: mỗi bên phải còn dòng ký của mình."));
        signing.correct(circulation.programme(), day, circulation.effectiveFrom());
        var changes = new ArrayList<Change>();
        printed(circulation, namesOn).forEach((field, now) -> changes.add(Change.of(field, before.get(field), now)));
        corrections.record(RecordKind.PROGRAMME, programmeId, changes, form.reason(), me.login());
    }

    private static Map<String, String> printed(Circulation circulation, LocalDate namesOn) {
        var printed = new LinkedHashMap<String, String>();
        printed.put("Số, ký hiệu", circulation.documentNumber());
        printed.put("Ngày có hiệu lực", print(circulation.effectiveFrom()));
        circulation.programme().signingParties().stream()
                .map(ProgrammeParty::agency)
                .forEach(party -> printed.put(
                        "Người ký thay mặt " + party.nameOn(namesOn),
                        circulation
                                .lineOf(party)
                                .map(CorrectingCirculations::print)
                                .orElse(null)));
        return printed;
    }

    private static String print(CirculatedSignature line) {
        return SigningView.signatory(line.person().name(), line.title(), line.capacity()) + ", ngày "
                + DayText.print(line.signedOn());
    }

    private static String print(LocalDate day) {
        return day == null ? null : DayText.print(day);
    }

    private Circulation signed(long programmeId, SignedInAccount me) {
        Programme programme = policy.changeable(me, programmes.get(programmeId));
        return circulations
                .findByProgramme(programme)
                .filter(circulation -> programme.signed())
                .orElseThrow(NotFoundException::new);
    }
}
