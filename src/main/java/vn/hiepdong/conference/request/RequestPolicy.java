package vn.hiepdong.conference.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.remark.Remark;

/**
 * Who answers a request, and who closes it. The staff of the agency to which it went answer. The staff of who made it close it:
 * of the agencies for which the speaker spoke, and of the side that keeps the conference where nobody knows them. Nobody is
 * satisfied with an answer of his own (invariant 6).
 */
@Component
class RequestPolicy {

    private final Scopes scopes;

    RequestPolicy(Scopes scopes) {
        this.scopes = scopes;
    }

    /** What somebody may do with requests, asked once for all of them. */
    Rights of(SignedInAccount me) {
        return new Rights(me, scopes.partyAs(me));
    }

    /** @param actsFor ids of the agencies for which the person acts */
    record Rights(SignedInAccount me, Set<Long> actsFor) {

        /** As which agency somebody answers; empty for everybody else. */
        Optional<Agency> replyingAs(Remark request) {
            return (me.is(Role.COORDINATOR) || me.is(Role.REPORTER)) && actsFor(request.addressee())
                    ? Optional.of(request.addressee())
                    : Optional.empty();
        }

        /**
         * As which agency somebody closes; empty for everybody else. Who stands above both sides closes for neither; who made
         * the request of an agency below closes it, but not on a reply that the same person typed for that agency.
         *
         * @param last the reply to be satisfied with
         */
        Optional<Agency> closingAs(Remark request, RequestReply last) {
            if (!me.is(Role.COORDINATOR) && !me.is(Role.LEADER) || last.typedBy(me.login())) {
                return Optional.empty();
            }
            return askers(request).stream()
                    .filter(asker -> actsFor(asker) && !asker.equals(request.addressee()))
                    .filter(asker -> asker.id() == me.agencyId() || !actsFor(request.addressee()))
                    .findFirst();
        }

        private boolean actsFor(Agency agency) {
            return actsFor.contains(agency.id());
        }

        private static List<Agency> askers(Remark request) {
            var known = request.speakingFor();
            return known.isEmpty() ? List.of(request.conference().keepingAgency()) : known;
        }
    }
}
