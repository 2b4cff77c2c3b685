package vn.hiepdong.commitment.showing;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentRoom;
import vn.hiepdong.commitment.Happening;
import vn.hiepdong.commitment.Offer;
import vn.hiepdong.programme.ProgrammePolicy;

/** Offers the keeping side to say who may read a commitment. */
@Component
@Order(9)
class ShowingOnPage implements CommitmentRoom {

    private final ProgrammePolicy policy;

    ShowingOnPage(ProgrammePolicy policy) {
        this.policy = policy;
    }

    /** Who may read it is no news to those who may. */
    @Override
    public List<Happening> happeningsOf(Commitment commitment) {
        return List.of();
    }

    @Override
    public List<Offer> offersTo(SignedInAccount me, Commitment commitment) {
        return policy.mayChange(me, commitment.programme())
                ? List.of(new Offer(
                        null, "Đổi người được xem", "/staff/commitments/" + commitment.id() + "/visibility", false))
                : List.of();
    }
}
