package vn.hiepdong.conference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.correction.Correction.Change;
import vn.hiepdong.correction.RecordKind;
import vn.hiepdong.correction.RecordingCorrections;
import vn.hiepdong.programme.SigningProgrammes;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;
import vn.hiepdong.web.time.HourText;

/** Puts right what was recorded of a conference that was held (DOMAIN §4); what stood there before is kept. */
@Component
@Transactional
public class CorrectingConferences {

    private final ConferenceRepository conferences;
    private final ConferencePolicy policy;
    private final Businesses businesses;
    private final SignatureLines lines;
    private final People people;
    private final SigningProgrammes signingProgrammes;
    private final RecordingCorrections corrections;
    private final Labels labels;
    private final EntityManager entityManager;
    private final Clock clock;

    CorrectingConferences(
            ConferenceRepository conferences,
            ConferencePolicy policy,
            Businesses businesses,
            SignatureLines lines,
            People people,
            SigningProgrammes signingProgrammes,
            RecordingCorrections corrections,
            Labels labels,
            EntityManager entityManager,
            Clock clock) {
        this.conferences = conferences;
        this.policy = policy;
        this.businesses = businesses;
        this.lines = lines;
        this.people = people;
        this.signingProgrammes = signingProgrammes;
        this.corrections = corrections;
        this.labels = labels;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CorrectionForm formOf(long id, SignedInAccount me) {
        return CorrectionForm.of(changeable(id, me));
    }

    @Transactional(readOnly = true)
    SigningCorrectionForm formOf(long id, long signingId, SignedInAccount me) {
        return SigningCorrectionForm.of(changeable(id, me).signing(signingId), people::pickerName);
    }

    /**
     * Puts right when it took place. The texts signed there are signed on the new day.
     *
     * @throws RuleViolation when it was not held, nothing differs, the day is to come, or a signatory did not hold the
     *     office on the new day
     * @throws VersionConflict when somebody saved the conference meanwhile
     */
    public void correctWhen(long id, CorrectionForm form, SignedInAccount me) {
        var conference = changeable(id, me);
        VersionConflict.unlessSame(conference.version(), form.version(), CorrectionForm.of(conference));
        var before = conference.details();
        var after = before.at(
                DayText.parse(form.startsOn()).orElseThrow(),
                HourText.parse(form.startsAt()),
                form.partOfDay(),
                Typed.parseDay(form.endsOn()));
        check(conference, after);
        conference.correctWhen(after);
        refuseWhatTheDayBreaks(conference);
        for (var signing : conference.signings()) {
            signingProgrammes.correct(signing.programme(), after.startsOn(), signing.effectiveFrom());
        }
        corrections.record(RecordKind.CONFERENCE, id, changes(before, after), form.reason(), me.login());
    }

    /**
     * Puts right which number and effective day a signed text bears, and who signed it for each party.
     *
     * @throws RuleViolation when it is not signed, nothing differs, or a signatory is unknown or held no such office that day
     * @throws VersionConflict when somebody saved the conference meanwhile
     */
    public void correctText(long id, long signingId, SigningCorrectionForm form, SignedInAccount me) {
        var conference = changeable(id, me);
        var signing = conference.signing(signingId);
        VersionConflict.unlessSame(
                conference.version(), form.version(), SigningCorrectionForm.of(signing, people::pickerName));
        var of = " của “" + signing.programme().title() + "”";
        var from = Typed.parseDay(form.effectiveFrom());
        var changes = new ArrayList<Change>();
        changes.add(Change.of("Số, ký hiệu" + of, signing.documentNumber(), form.documentNumber()));
        changes.add(Change.of("Ngày có hiệu lực" + of, print(signing.effectiveFrom()), print(from)));
        signing.correct(Typed.orNull(form.documentNumber()), from);
        changes.addAll(lines.correct(signing, form.lines()));
        signingProgrammes.correct(signing.programme(), conference.startsOn(), from);
        entityManager.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        corrections.record(RecordKind.CONFERENCE, id, signingId, changes, form.reason(), me.login());
    }

    private void check(Conference conference, ConferenceDetails after) {
        var broken = new ArrayList<Sentence>();
        if (after.startsOn().isAfter(LocalDate.now(clock))) {
            broken.add(new Sentence("startsOn", "Hội nghị đã tổ chức: ngày họp không thể ở sau hôm nay."));
        }
        if (after.endsOn() != null && after.endsOn().isBefore(after.startsOn())) {
            broken.add(new Sentence("endsOn", "Ngày kết thúc phải từ ngày họp trở đi."));
        }
        if (after.startsAt() != null && after.partOfDay() != null) {
            broken.add(new Sentence("partOfDay", "Chỉ ghi giờ họp hoặc buổi họp, không ghi cả hai."));
        }
        conference.signings().stream()
                .flatMap(signing -> signing.officesNotHeldOn(after.startsOn()).stream())
                .forEach(sentence -> broken.add(new Sentence("startsOn", sentence)));
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private void refuseWhatTheDayBreaks(Conference conference) {
        var missing = businesses.missingOfBusinesses(conference);
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing.stream()
                    .map(sentence -> new Sentence("startsOn", sentence))
                    .toList());
        }
    }

    private List<Change> changes(ConferenceDetails before, ConferenceDetails after) {
        return List.of(
                Change.of("Ngày họp", print(before.startsOn()), print(after.startsOn())),
                Change.of("Giờ họp", text(before.startsAt()), text(after.startsAt())),
                Change.of("Buổi họp", labels.of(before.partOfDay()), labels.of(after.partOfDay())),
                Change.of("Ngày kết thúc", print(before.endsOn()), print(after.endsOn())));
    }

    private static String print(LocalDate day) {
        return day == null ? null : DayText.print(day);
    }

    private static String text(Object time) {
        return time == null ? null : time.toString();
    }

    private Conference changeable(long id, SignedInAccount me) {
        return policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
    }
}
