package vn.hiepdong.commitment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;

/** What waits for an answer of somebody's side, whichever room asks for it: for the desk and for notices. */
@Component
@Transactional(readOnly = true)
public class AwaitedAnswers {

    private final List<CommitmentRoom> rooms;
    private final CommitmentPolicy policy;
    private final Scopes scopes;

    AwaitedAnswers(List<CommitmentRoom> rooms, CommitmentPolicy policy, Scopes scopes) {
        this.rooms = rooms;
        this.policy = policy;
        this.scopes = scopes;
    }

    public List<Awaited> of(SignedInAccount me) {
        var parties = scopes.partyAs(me);
        return rooms.stream()
                .flatMap(room -> room.waitingAmong(parties).stream())
                .filter(waiting -> policy.answeringAs(me, waiting.commitment()).isPresent())
                .toList();
    }
}
