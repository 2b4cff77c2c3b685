package vn.hiepdong.commitment.period;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPeriod;
import vn.hiepdong.commitment.CommitmentRoom;
import vn.hiepdong.commitment.Happening;
import vn.hiepdong.commitment.HappeningKind;
import vn.hiepdong.commitment.Offer;
import vn.hiepdong.web.time.DayText;

/** The periods that were done, on the page of a recurring commitment: above the claims by which they were done. */
@Component
@Order(0)
@Transactional(readOnly = true)
class PeriodsOnPage implements CommitmentRoom {

    @Override
    public List<Happening> happeningsOf(Commitment commitment) {
        return commitment.periods().stream()
                .map(period -> happening(commitment, period))
                .toList();
    }

    /** A period is done by a claim that is confirmed, and by nothing else. */
    @Override
    public List<Offer> offersTo(SignedInAccount me, Commitment commitment) {
        return List.of();
    }

    private static Happening happening(Commitment commitment, CommitmentPeriod period) {
        var lead = commitment.agencies(AssignmentRole.LEAD).stream()
                .findFirst()
                .orElseGet(() -> commitment.programme().keepingAgency());
        return Happening.plain(
                period.completedOn(),
                lead.printedOn(period.completedOn()),
                HappeningKind.PERIOD_DONE,
                "Kỳ %d, đến hạn %s: %s."
                        .formatted(
                                period.number(),
                                DayText.print(period.dueOn()),
                                period.late() ? "xong trễ hạn" : "xong đúng hạn"));
    }
}
