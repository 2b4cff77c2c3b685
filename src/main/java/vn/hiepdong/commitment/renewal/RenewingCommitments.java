package vn.hiepdong.commitment.renewal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Carried;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DraftingCommitments;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.RenewingProgrammes;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/**
 * "Lập chương trình năm sau" (row D21): makes the draft of the next programme, with what is promised again. Of the old programme
 * nothing changes before that draft is signed: see {@link CarryingOver}.
 */
@Component
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class RenewingCommitments {

    private final RenewingProgrammes renewing;
    private final ReadingRenewals reading;
    private final DraftingCommitments drafting;
    private final RenewalLineRepository lines;
    private final Clock clock;

    RenewingCommitments(
            RenewingProgrammes renewing,
            ReadingRenewals reading,
            DraftingCommitments drafting,
            RenewalLineRepository lines,
            Clock clock) {
        this.renewing = renewing;
        this.reading = reading;
        this.drafting = drafting;
        this.lines = lines;
        this.clock = clock;
    }

    /** As it is proposed, to be changed and given to {@link #renew}. */
    @Transactional(readOnly = true)
    public RenewalForm formOf(long originId, SignedInAccount me) {
        return reading.form(originId, me);
    }

    /**
     * @return the id of the draft
     * @throws RuleViolation with all that is wrong, or when nothing can follow upon the origin
     * @throws VersionConflict when somebody saved the programme meanwhile
     */
    public long renew(long originId, RenewalForm form, SignedInAccount me) {
        var origin = renewing.origin(originId, me);
        VersionConflict.unlessSame(origin.version(), form.version(), reading.form(originId, me));
        var decided = decided(origin, form);
        var next = renewing.renew(
                originId,
                renewing.proposal(origin, me).with(form.title(), form.periodFrom(), form.periodTo(), form.parties()),
                me);
        drafting.carry(next, carried(decided), me);
        for (var one : decided) {
            lines.save(new RenewalLine(
                    next,
                    one.commitment(),
                    one.line().fate(),
                    Typed.orNull(one.line().reason()),
                    me.login(),
                    clock.instant()));
        }
        return next.id();
    }

    private record Decided(Commitment commitment, RenewalForm.Line line) {}

    private static List<Carried> carried(List<Decided> decided) {
        return decided.stream()
                .filter(one -> one.line().fate().goesOn())
                .map(one -> new Carried(
                        one.commitment(),
                        one.line().fate() == RenewalFate.CHANGED
                                ? one.line().statement()
                                : one.commitment().statement(),
                        Typed.parseDay(one.line().due())))
                .toList();
    }

    private List<Decided> decided(Programme origin, RenewalForm form) {
        Map<String, Commitment> asked = reading.asked(origin).stream()
                .collect(Collectors.toMap(commitment -> commitment.id().toString(), Function.identity()));
        var decided = new ArrayList<Decided>();
        var broken = new ArrayList<Sentence>();
        for (var at = 0; at < form.rows().size(); at++) {
            var line = form.rows().get(at);
            var commitment = asked.remove(line.id());
            if (commitment != null) {
                decided.add(new Decided(commitment, line));
                wrong(commitment, line, "rows[" + at + "].", broken);
            }
        }
        asked.values().stream()
                .map(left -> new Sentence("", "Chưa chọn cách xử lý: " + left.called() + "."))
                .forEach(broken::add);
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        return decided;
    }

    private static void wrong(Commitment commitment, RenewalForm.Line line, String path, List<Sentence> broken) {
        switch (line.fate()) {
            case KEPT -> {
                if (!sameWords(commitment, line)) {
                    broken.add(new Sentence(path + "fate", "Lời văn đã sửa. Hãy chọn “sửa đổi” và ghi lý do."));
                }
            }
            case CHANGED -> {
                if (!Typed.given(line.statement())) {
                    broken.add(new Sentence(path + "statement", "Hãy ghi nội dung mới."));
                }
                requireReason(line, path, broken);
            }
            case DONE -> {
                if (commitment.tracked()
                        && commitment.state() != CommitmentState.COMPLETED
                        && commitment.state() != CommitmentState.SUBMITTED) {
                    broken.add(
                            new Sentence(
                                    path + "fate",
                                    "Nội dung này chưa được báo và xác nhận hoàn thành. Hãy để bên chủ trì báo hoàn thành trước, hoặc chọn cách khác."));
                }
            }
            case DROPPED -> requireReason(line, path, broken);
        }
        if (commitment.state() == CommitmentState.CARRIED_OVER && !line.fate().goesOn()) {
            broken.add(new Sentence(
                    path + "fate", "Nội dung này đã chuyển tiếp khi tổng kết. Hãy chọn “giữ nguyên” hoặc “sửa đổi”."));
        }
    }

    /** A browser breaks lines in its own way. */
    private static boolean sameWords(Commitment commitment, RenewalForm.Line line) {
        return !Typed.given(line.statement())
                || line.statement()
                        .lines()
                        .toList()
                        .equals(commitment.statement().lines().toList());
    }

    private static void requireReason(RenewalForm.Line line, String path, List<Sentence> broken) {
        if (!Typed.given(line.reason())) {
            broken.add(new Sentence(path + "reason", "Hãy ghi lý do."));
        }
    }
}
