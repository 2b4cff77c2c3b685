package vn.hiepdong.commitment.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;

/** Turns what the staff's address says of the own side, or of two agencies, into the commitments that are meant. */
@Component
class NarrowingTheRegister {

    private final OwnCommitments own;

    NarrowingTheRegister(OwnCommitments own) {
        this.own = own;
    }

    /** @return null where the address says nothing of the kind */
    Collection<Long> among(RegisterListForm form, SignedInAccount me) {
        return Stream.concat(
                        form.whichOfMine().map(mine -> own.idsOf(me, mine)).stream(),
                        form.between().map(two -> own.idsBetween(two.one(), two.other())).stream())
                .reduce(NarrowingTheRegister::both)
                .orElse(null);
    }

    private static Set<Long> both(Set<Long> some, Set<Long> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
