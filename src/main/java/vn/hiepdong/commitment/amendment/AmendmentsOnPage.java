package vn.hiepdong.commitment.amendment;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentRoom;
import vn.hiepdong.commitment.Happening;
import vn.hiepdong.commitment.HappeningKind;
import vn.hiepdong.commitment.Offer;
import vn.hiepdong.commitment.text.ItemChange;

/** What amendments did to an item, in its timeline. The text is amended as a whole, from its programme's page. */
@Component
@Order(4)
@Transactional(readOnly = true)
class AmendmentsOnPage implements CommitmentRoom {

    private static final DatedName PARTIES = new DatedName("Các bên ký kết", null, null);

    private final AmendmentRepository amendments;

    AmendmentsOnPage(AmendmentRepository amendments) {
        this.amendments = amendments;
    }

    @Override
    public List<Happening> happeningsOf(Commitment commitment) {
        return amendments.findInEffectOn(commitment).stream()
                .map(item -> Happening.plain(
                        item.amendment().signedOn(),
                        PARTIES,
                        item.change() == ItemChange.REPEALED ? HappeningKind.CANCELLED : HappeningKind.AMENDED,
                        item.told()))
                .toList();
    }

    @Override
    public List<Offer> offersTo(SignedInAccount me, Commitment commitment) {
        return List.of();
    }
}
