package vn.hiepdong.commitment.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.commitment.Awaited;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.CommitmentRoom;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.Happening;
import vn.hiepdong.commitment.HappeningKind;
import vn.hiepdong.commitment.Offer;

/** Progress, its answers and the turns on the page of a commitment. */
@Component
@Order(1)
@Transactional(readOnly = true)
class ProgressOnPage implements CommitmentRoom {

    private final ProgressRepository entries;
    private final TurnRepository turns;
    private final CommitmentPolicy policy;
    private final Attachments attachments;

    ProgressOnPage(ProgressRepository entries, TurnRepository turns, CommitmentPolicy policy, Attachments attachments) {
        this.entries = entries;
        this.turns = turns;
        this.policy = policy;
        this.attachments = attachments;
    }

    @Override
    public List<Happening> happeningsOf(Commitment commitment) {
        var said = entries.findOf(commitment);
        var files = attachments.of(
                OwnerKind.PROGRESS, said.stream().map(ProgressEntry::id).toList());
        return Stream.concat(
                        turns.findOf(commitment).stream().map(ProgressOnPage::happening),
                        said.stream().map(entry -> happening(entry, files.getOrDefault(entry.id(), List.of()))))
                .toList();
    }

    @Override
    public List<Offer> offersTo(SignedInAccount me, Commitment commitment) {
        var here = "/staff/commitments/" + commitment.id();
        var offers = new ArrayList<Offer>();
        var reports = policy.reportingFor(me, commitment).isPresent();
        if (reports && commitment.state().workedOn()) {
            offers.add(new Offer(null, "Ghi tiến độ", here + "/progress/new", true));
        }
        if (policy.mayTurn(me, commitment)) {
            offers.addAll(turns(here, commitment.state()));
        }
        var mine = policy.speakingFor(me);
        for (var entry : entries.findOf(commitment)) {
            var way = here + "/progress/" + entry.id();
            var own = reports && mine.test(entry.agency());
            if (!mine.test(entry.agency()) && answerable(me, entry)) {
                var words = entry.claim() ? "Xác nhận hoặc trả lại" : "Nêu ý kiến của bên mình";
                offers.add(new Offer(key(entry), words, way + "/reply", true));
            }
            if (own && entry.voidReason().isEmpty()) {
                offers.add(new Offer(key(entry), "Tệp minh chứng", OwnerKind.PROGRESS.pageOf(entry.id()), false));
            }
            if (own && voidable(entry)) {
                offers.add(new Offer(key(entry), "Rút báo cáo này", way + "/voiding", false));
            }
        }
        return offers;
    }

    @Override
    public List<Awaited> waitingAmong(Collection<Long> parties) {
        return parties.isEmpty()
                ? List.of()
                : entries.findClaimsWaiting(parties).stream()
                        .map(claim -> new Awaited(claim.commitment(), key(claim), "báo hoàn thành", claim.recordedOn()))
                        .toList();
    }

    private static List<Offer> turns(String here, CommitmentState state) {
        var offers = new ArrayList<Offer>();
        if (state.workedOn()) {
            offers.add(new Offer(null, "Tạm dừng", here + "/pause", false));
        }
        if (state == CommitmentState.PAUSED) {
            offers.add(new Offer(null, "Tiếp tục", here + "/resumption", false));
        }
        if (!state.ended()) {
            offers.add(new Offer(null, "Hủy nội dung", here + "/cancellation", false));
        }
        return offers;
    }

    private boolean answerable(SignedInAccount me, ProgressEntry entry) {
        var commitment = entry.commitment();
        return entry.voidReason().isEmpty()
                && (!entry.claim()
                        || commitment.state() == CommitmentState.SUBMITTED
                                && entry.replies().isEmpty())
                && policy.answeringAs(me, commitment)
                        .filter(party -> !entry.answeredBy(party))
                        .isPresent();
    }

    private static boolean voidable(ProgressEntry entry) {
        return entry.voidReason().isEmpty()
                && !entry.commitment().state().ended()
                && (!entry.claim() || entry.replies().isEmpty());
    }

    private static String key(ProgressEntry entry) {
        return "progress-" + entry.id();
    }

    private static Happening happening(ProgressEntry entry, List<AttachmentView> files) {
        return new Happening(
                key(entry),
                entry.asOf(),
                entry.agency().printedOn(entry.asOf()),
                entry.claim() ? HappeningKind.CLAIM : HappeningKind.PROGRESS,
                entry.text(),
                entry.figure(),
                null,
                false,
                entry.replies().stream()
                        .map(reply -> new Happening.Reply(
                                reply.agency().printedOn(entry.asOf()), reply.stance(), reply.text()))
                        .toList(),
                entry.voidReason().orElse(null),
                files);
    }

    private static Happening happening(CommitmentTurn turn) {
        return Happening.plain(
                turn.madeOn(),
                turn.agency().printedOn(turn.madeOn()),
                HappeningKind.valueOf(turn.kind().name()),
                turn.reason());
    }
}
