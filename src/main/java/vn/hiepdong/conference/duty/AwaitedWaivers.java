package vn.hiepdong.conference.duty;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;

/** Waivers that wait for an answer of somebody's side: for the desk. */
@Component
@Transactional(readOnly = true)
public class AwaitedWaivers {

    private final WaiverRepository waivers;
    private final WaiverPolicy policy;
    private final Scopes scopes;

    AwaitedWaivers(WaiverRepository waivers, WaiverPolicy policy, Scopes scopes) {
        this.waivers = waivers;
        this.policy = policy;
        this.scopes = scopes;
    }

    /**
     * @param words "UBND tỉnh Mẫu đề nghị miễn sơ kết 01/03/2016 – 31/08/2016"
     * @param since when it waits
     */
    public record Awaited(long programmeId, long waiverId, String programmeTitle, String words, LocalDate since) {

        /** Where it is answered. */
        public String address() {
            return "/staff/programmes/" + programmeId + "/waivers/" + waiverId + "/decision";
        }
    }

    /** The oldest first. */
    public List<Awaited> of(SignedInAccount me) {
        var parties = scopes.partyAs(me);
        return parties.isEmpty()
                ? List.of()
                : waivers.findWaiting(parties).stream()
                        .filter(waiver -> policy.answeringAs(me, waiver).isPresent())
                        .map(waiver -> new Awaited(
                                waiver.programme().id(),
                                waiver.id(),
                                waiver.programme().title(),
                                waiver.agency().name() + " đề nghị miễn "
                                        + waiver.kind().words() + " "
                                        + DutyPeriod.print(waiver.coversFrom(), waiver.coversTo()),
                                waiver.askedOn()))
                        .toList();
    }
}
