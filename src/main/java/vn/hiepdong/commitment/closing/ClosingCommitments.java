package vn.hiepdong.commitment.closing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.progress.EndingCommitments;
import vn.hiepdong.programme.ClosingProgrammes;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/**
 * The final review of a programme in one table: the result of each commitment, and for each open one whether it is carried over
 * or cancelled. That something was done is said by its lead and confirmed by another party, never here (invariant 6).
 */
@Component
@Transactional
public class ClosingCommitments {

    private static final String CARRIED = "Chuyển sang chương trình sau khi tổng kết.";

    private final ReadingClosings reading;
    private final Commitments commitments;
    private final EndingCommitments ending;
    private final ClosingProgrammes closing;
    private final ResultRepository results;
    private final EntityManager entityManager;

    ClosingCommitments(
            ReadingClosings reading,
            Commitments commitments,
            EndingCommitments ending,
            ClosingProgrammes closing,
            ResultRepository results,
            EntityManager entityManager) {
        this.reading = reading;
        this.commitments = commitments;
        this.ending = ending;
        this.closing = closing;
        this.results = results;
        this.entityManager = entityManager;
    }

    /** As it stands, to be filled in and given to {@link #save}. */
    @Transactional(readOnly = true)
    public ClosingForm formOf(long programmeId, SignedInAccount me) {
        return reading.form(reading.closed(programmeId, me));
    }

    /**
     * Writes the results and does what was decided, and closes the programme where that is asked for: all of it or nothing.
     *
     * @throws RuleViolation with all that is wrong, and when it is to be closed with all that is still open
     * @throws VersionConflict when somebody saved the programme meanwhile
     */
    public void save(long programmeId, ClosingForm form, SignedInAccount me) {
        var programme = reading.closed(programmeId, me);
        programme.requireNotCompleted();
        VersionConflict.unlessSame(programme.version(), form.version(), reading.form(programme));
        var all = commitments.allOf(programme).stream()
                .collect(Collectors.toMap(commitment -> commitment.id().toString(), Function.identity()));
        refuseWrong(programme, form.rows(), all::get);
        entityManager.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        write(programme, form.rows(), all::get);
        form.rows().stream().filter(line -> line.decision() != null).forEach(line -> end(all.get(line.id()), line, me));
        if (form.closes()) {
            closing.close(programmeId, me);
        }
    }

    private void refuseWrong(Programme programme, List<ClosingForm.Line> lines, Function<String, Commitment> byId) {
        var held = closing.reviewOf(programme).isPresent();
        var broken = new ArrayList<Sentence>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var path = "rows[" + at + "].";
            var commitment = byId.apply(line.id());
            if (commitment == null || line.decision() == null) {
                continue;
            }
            if (!held) {
                broken.add(new Sentence(
                        path + "decision", "Chưa có hội nghị tổng kết đã tổ chức, nên chưa quyết định được."));
            } else if (commitment.state().ended() || commitment.state() == CommitmentState.SUBMITTED) {
                broken.add(new Sentence(
                        path + "decision", "Nội dung này đang chờ xác nhận hoặc đã kết thúc. Hãy bỏ chọn."));
            } else if (line.decision() == ClosingDecision.CANCEL && !Typed.given(line.reason())) {
                broken.add(new Sentence(path + "reason", "Hãy ghi lý do hủy. Lý do được công khai."));
            }
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private void write(Programme programme, List<ClosingForm.Line> lines, Function<String, Commitment> byId) {
        var written = results.findByProgrammeId(programme.id()).stream()
                .collect(Collectors.toMap(CommitmentResult::commitmentId, Function.identity()));
        for (var line : lines) {
            var commitment = byId.apply(line.id());
            if (commitment == null) {
                continue;
            }
            var standing = written.get(commitment.id());
            if (Typed.given(line.result())) {
                var result = standing == null ? new CommitmentResult(commitment.id(), programme.id()) : standing;
                result.say(line.result());
                results.save(result);
            } else if (standing != null) {
                results.delete(standing);
            }
        }
    }

    private void end(Commitment commitment, ClosingForm.Line line, SignedInAccount me) {
        if (commitment == null) {
            return;
        }
        switch (line.decision()) {
            case CARRY_OVER ->
                ending.carryOver(commitment, Typed.given(line.reason()) ? line.reason() : CARRIED, me.login());
            case CANCEL -> ending.cancel(commitment, line.reason(), me.login());
        }
    }
}
