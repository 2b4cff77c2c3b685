package vn.hiepdong.commitment.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Awaited;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.CommitmentRoom;
import vn.hiepdong.commitment.Happening;
import vn.hiepdong.commitment.HappeningKind;
import vn.hiepdong.commitment.Offer;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.time.DayText;

/** Due dates that were asked for, on the page of a commitment. */
@Component
@Order(2)
@Transactional(readOnly = true)
class DeadlinesOnPage implements CommitmentRoom {

    private final DeadlineRepository changes;
    private final CommitmentPolicy policy;

    DeadlinesOnPage(DeadlineRepository changes, CommitmentPolicy policy) {
        this.changes = changes;
        this.policy = policy;
    }

    @Override
    public List<Happening> happeningsOf(Commitment commitment) {
        return changes.findOf(commitment).stream()
                .map(DeadlinesOnPage::happening)
                .toList();
    }

    @Override
    public List<Offer> offersTo(SignedInAccount me, Commitment commitment) {
        var here = "/staff/commitments/" + commitment.id() + "/deadlines";
        var asked = changes.findOf(commitment);
        var open = asked.stream().filter(change -> change.decision().isEmpty()).toList();
        var offers = new ArrayList<Offer>();
        if (open.isEmpty()
                && commitment.dueOn() != null
                && commitment.state().workedOn()
                && policy.reportingFor(me, commitment).isPresent()) {
            offers.add(new Offer(null, "Xin điều chỉnh thời hạn", here + "/new", false));
        }
        if (!open.isEmpty() && policy.answeringAs(me, commitment).isPresent()) {
            var mine = policy.speakingFor(me);
            open.stream()
                    .filter(change -> !mine.test(change.agency()))
                    .forEach(change -> offers.add(
                            new Offer(key(change), "Đồng ý hoặc không", here + "/" + change.id() + "/decision", true)));
        }
        return offers;
    }

    @Override
    public List<Awaited> waitingAmong(Collection<Long> parties) {
        return parties.isEmpty()
                ? List.of()
                : changes.findWaiting(parties).stream()
                        .map(change -> new Awaited(
                                change.commitment(),
                                key(change),
                                "xin điều chỉnh hạn đến " + DayText.print(change.toDay()),
                                change.askedOn()))
                        .toList();
    }

    private static String key(DeadlineChange change) {
        return "deadline-" + change.id();
    }

    private static Happening happening(DeadlineChange change) {
        var day = change.askedOn();
        return new Happening(
                key(change),
                day,
                change.agency().printedOn(day),
                HappeningKind.DEADLINE_ASKED,
                change.reason(),
                null,
                change.toDay(),
                change.late(),
                change
                        .decision()
                        .map(decision -> new Happening.Reply(
                                decision.agency().printedOn(day),
                                decision.agreed() ? Stance.CONFIRMED : Stance.DISPUTED,
                                decision.text()))
                        .stream()
                        .toList(),
                null);
    }
}
