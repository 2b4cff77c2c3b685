package vn.hiepdong.conference.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.remark.Remark;
import vn.hiepdong.conference.remark.RemarkKind;
import vn.hiepdong.conference.remark.Remarks;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.DayText;

/** Follows requests to their end: answered by whom they went to, closed by who made them (rows R18 R24). */
@Component
@Transactional
public class FollowingRequests {

    private final Conferences conferences;
    private final Remarks remarks;
    private final RequestReplyRepository replies;
    private final RequestClosingRepository closings;
    private final RequestPolicy policy;
    private final Clock clock;

    FollowingRequests(
            Conferences conferences,
            Remarks remarks,
            RequestReplyRepository replies,
            RequestClosingRepository closings,
            RequestPolicy policy,
            Clock clock) {
        this.conferences = conferences;
        this.remarks = remarks;
        this.replies = replies;
        this.closings = closings;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RequestPage page(long conferenceId, long remarkId, SignedInAccount me) {
        var request = request(conferenceId, remarkId, me);
        return RequestPage.of(
                request,
                RequestView.of(
                        replies.findTo(request), closings.findById(remarkId).orElse(null)));
    }

    @Transactional(readOnly = true)
    RequestReplyForm replyFormOf(long conferenceId, long remarkId, SignedInAccount me) {
        policy.of(me).replyingAs(request(conferenceId, remarkId, me)).orElseThrow(FollowingRequests::notAsked);
        return RequestReplyForm.blank(DayText.print(LocalDate.now(clock)));
    }

    @Transactional(readOnly = true)
    RequestClosingForm closingFormOf(long conferenceId, long remarkId, SignedInAccount me) {
        var request = request(conferenceId, remarkId, me);
        var last = last(request);
        policy.of(me).closingAs(request, last).orElseThrow(FollowingRequests::notTheAsker);
        return RequestClosingForm.blank(last);
    }

    /**
     * @throws NotFoundException when no request that may be read stands there
     * @throws AccessDeniedException to others than the staff of the agency to which it went
     * @throws RuleViolation when it is closed, or the day is ahead or before the conference
     */
    public void reply(long conferenceId, long remarkId, RequestReplyForm form, SignedInAccount me) {
        var request = request(conferenceId, remarkId, me);
        var as = policy.of(me).replyingAs(request).orElseThrow(FollowingRequests::notAsked);
        requireNotClosed(remarkId);
        var day = Typed.parseDay(form.repliedOn());
        var madeOn = request.conference().startsOn();
        if (day.isAfter(LocalDate.now(clock)) || day.isBefore(madeOn)) {
            throw new RuleViolation("repliedOn", "Ngày trả lời từ ngày họp " + DayText.print(madeOn) + " đến hôm nay.");
        }
        replies.save(new RequestReply(request, form.text(), day, new Author(as, me.login(), clock.instant())));
    }

    /**
     * @throws NotFoundException when no request that may be read and was answered stands there
     * @throws AccessDeniedException to others than the staff of who made it
     * @throws RuleViolation when it is closed, or a different view has no words
     * @throws VersionConflict when another reply came meanwhile
     */
    public void close(long conferenceId, long remarkId, RequestClosingForm form, SignedInAccount me) {
        var request = request(conferenceId, remarkId, me);
        var last = last(request);
        var as = policy.of(me).closingAs(request, last).orElseThrow(FollowingRequests::notTheAsker);
        requireNotClosed(remarkId);
        VersionConflict.unlessSame(last.id(), form.version(), RequestClosingForm.blank(last));
        if (form.stance() == Stance.RESOLVED) {
            throw new RuleViolation("stance", "Hãy chọn đồng ý hoặc còn ý kiến khác.");
        }
        if (form.stance() == Stance.DISPUTED && !Typed.given(form.text())) {
            throw new RuleViolation("text", "Hãy ghi bên mình còn ý kiến gì khác.");
        }
        closings.save(new RequestClosing(
                last,
                form.stance() == Stance.CONFIRMED,
                Typed.orNull(form.text()),
                LocalDate.now(clock),
                new Author(as, me.login(), clock.instant())));
    }

    private Remark request(long conferenceId, long remarkId, SignedInAccount me) {
        var conference = conferences.readable(conferenceId, me);
        var remark = remarks.get(conference, remarkId);
        if (!conference.held() || remark.kind() != RemarkKind.REQUEST) {
            throw new NotFoundException();
        }
        return remark;
    }

    private RequestReply last(Remark request) {
        List<RequestReply> given = replies.findTo(request);
        if (given.isEmpty()) {
            throw new NotFoundException();
        }
        return given.get(given.size() - 1);
    }

    private void requireNotClosed(long remarkId) {
        if (closings.findById(remarkId).isPresent()) {
            throw new RuleViolation("", "Đề nghị này đã đóng.");
        }
    }

    private static AccessDeniedException notAsked() {
        return new AccessDeniedException("Chỉ cơ quan được đề nghị trả lời.");
    }

    private static AccessDeniedException notTheAsker() {
        return new AccessDeniedException("Chỉ bên đã nêu đề nghị mới đóng đề nghị.");
    }
}
