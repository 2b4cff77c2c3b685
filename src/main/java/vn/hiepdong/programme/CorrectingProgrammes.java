package vn.hiepdong.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.correction.Correction.Change;
import vn.hiepdong.correction.RecordKind;
import vn.hiepdong.correction.RecordingCorrections;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;

/** Puts right what was recorded of a signed programme (DOMAIN §4); what stood there before is kept. */
@Component
@Transactional
public class CorrectingProgrammes {

    private final ProgrammeRepository programmes;
    private final ProgrammePolicy policy;
    private final CheckingDrafts checking;
    private final ObjectProvider<SigningRecord> signingRecords;
    private final RecordingCorrections corrections;
    private final ApplicationEventPublisher events;
    private final Labels labels;

    CorrectingProgrammes(
            ProgrammeRepository programmes,
            ProgrammePolicy policy,
            CheckingDrafts checking,
            ObjectProvider<SigningRecord> signingRecords,
            RecordingCorrections corrections,
            ApplicationEventPublisher events,
            Labels labels) {
        this.programmes = programmes;
        this.policy = policy;
        this.checking = checking;
        this.signingRecords = signingRecords;
        this.corrections = corrections;
        this.events = events;
        this.labels = labels;
    }

    @Transactional(readOnly = true)
    ProgrammeCorrectionForm formOf(long id, SignedInAccount me) {
        return ProgrammeCorrectionForm.of(changeable(id, me));
    }

    /** What the page says around the form. */
    @Transactional(readOnly = true)
    Heading heading(long id, SignedInAccount me) {
        var programme = changeable(id, me);
        return new Heading(
                programme.title(),
                programme.source() != null,
                signingRecords
                        .orderedStream()
                        .flatMap(some -> some.correctionPage(programme).stream())
                        .findFirst());
    }

    /**
     * @param sourced whether it was taken down from a source, which can be put right too
     * @param signingPage where number and signatories are put right
     */
    record Heading(String title, boolean sourced, Optional<String> signingPage) {}

    /**
     * The public address stays (invariant 16).
     *
     * @throws RuleViolation when it is not signed, nothing differs, or with a sentence for each thing that cannot be so
     * @throws VersionConflict when somebody saved the programme meanwhile
     */
    public void correct(long id, ProgrammeCorrectionForm form, SignedInAccount me) {
        var programme = changeable(id, me);
        var stored = ProgrammeForm.of(programme);
        VersionConflict.unlessSame(programme.version(), form.version(), ProgrammeCorrectionForm.of(programme));
        var typed = form.over(stored);
        checking.checkCorrection(typed, programme);
        var changes = changes(stored, typed);
        programme.correct(typed.details(), programme.source() == null ? null : typed.source());
        if (programme.live()) {
            events.publishEvent(new ProgrammeRescheduled(programme));
        }
        corrections.record(RecordKind.PROGRAMME, id, changes, form.reason(), me.login());
    }

    private List<Change> changes(ProgrammeForm before, ProgrammeForm after) {
        return List.of(
                Change.of("Tên chương trình", before.title(), after.title()),
                Change.of("Mã", before.code(), after.code()),
                Change.of("Loại", labels.of(before.kind()), labels.of(after.kind())),
                Change.of("Từ ngày", print(before.from()), print(after.from())),
                Change.of("Đến ngày", print(before.to()), print(after.to())),
                Change.of("Chủ đề", before.theme(), after.theme()),
                Change.of("Tóm tắt", before.summary(), after.summary()),
                Change.of("Số nội dung ghi trong văn bản", before.printedCount(), after.printedCount()),
                Change.of("Sơ kết", interval(before), interval(after)),
                Change.of("Nguồn", before.source().citation(), after.source().citation()),
                Change.of(
                        "Địa chỉ của nguồn",
                        before.source().address(),
                        after.source().address()));
    }

    private static String interval(ProgrammeForm form) {
        return form.reviewInterval().isEmpty() ? "không định kỳ" : form.reviewInterval() + " tháng một lần";
    }

    private static String print(Optional<LocalDate> day) {
        return day.map(DayText::print).orElse(null);
    }

    private Programme changeable(long id, SignedInAccount me) {
        return policy.changeable(me, programmes.findById(id).orElseThrow(NotFoundException::new));
    }
}
