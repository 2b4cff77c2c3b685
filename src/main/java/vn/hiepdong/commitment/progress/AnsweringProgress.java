package vn.hiepdong.commitment.progress;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.MovingCommitments;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/** Another signing party than the lead's says how it sees what the lead says (invariant 6, row D30). */
@Component
@Transactional
public class AnsweringProgress {

    private final MovingCommitments moving;
    private final CommitmentPolicy policy;
    private final ProgressRepository entries;
    private final ProgressReplyRepository replies;
    private final Clock clock;

    AnsweringProgress(
            MovingCommitments moving,
            CommitmentPolicy policy,
            ProgressRepository entries,
            ProgressReplyRepository replies,
            Clock clock) {
        this.moving = moving;
        this.policy = policy;
        this.entries = entries;
        this.replies = replies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ReplyForm formOf(long commitmentId, long entryId, SignedInAccount me) {
        return ReplyForm.blank(answered(commitmentId, entryId, me).commitment());
    }

    /**
     * A claim that is confirmed completes the commitment as of the claim's day; one that is disputed returns it to the lead.
     *
     * @throws org.springframework.security.access.AccessDeniedException to the lead's own side and to strangers
     * @throws RuleViolation when a different view has no words, the entry does not stand, or this party has answered it
     * @throws VersionConflict when the commitment's state changed meanwhile
     */
    public void answer(long commitmentId, long entryId, ReplyForm form, SignedInAccount me) {
        var entry = answered(commitmentId, entryId, me);
        var commitment = entry.commitment();
        VersionConflict.unlessSame(commitment.version(), form.version(), ReplyForm.blank(commitment));
        var party = policy.requireAnswer(me, commitment);
        if (form.stance() == Stance.RESOLVED) {
            throw new RuleViolation("stance", "Hãy xác nhận hoặc nêu ý kiến khác.");
        }
        if (form.stance() == Stance.DISPUTED && !Typed.given(form.text())) {
            throw new RuleViolation("text", "Hãy ghi ý kiến khác của bên mình: điều gì chưa đúng, còn thiếu gì.");
        }
        if (entry.voidReason().isPresent()) {
            throw new RuleViolation("", "Báo cáo này đã được rút, không cần trả lời nữa.");
        }
        if (entry.answeredBy(party)) {
            throw new RuleViolation("", "Bên mình đã trả lời báo cáo này.");
        }
        if (entry.claim() && !entry.replies().isEmpty()) {
            throw new RuleViolation("", "Một bên khác đã trả lời báo cáo hoàn thành này.");
        }
        if (entry.claim() && form.stance() == Stance.CONFIRMED) {
            moving.confirm(commitment);
        } else if (entry.claim()) {
            moving.giveBack(commitment);
        }
        replies.save(new ProgressReply(
                entry, form.stance(), Typed.orNull(form.text()), new Author(party, me.login(), clock.instant())));
    }

    private ProgressEntry answered(long commitmentId, long entryId, SignedInAccount me) {
        var commitment = policy.readable(me, moving.get(commitmentId));
        policy.requireAnswer(me, commitment);
        var entry = entries.findById(entryId)
                .filter(found -> found.commitment().equals(commitment))
                .orElseThrow(NotFoundException::new);
        policy.requireOthersWords(me, entry.agency());
        return entry;
    }
}
