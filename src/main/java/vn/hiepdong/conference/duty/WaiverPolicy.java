package vn.hiepdong.conference.duty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.PartyRole;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;

/**
 * Who may leave a review out (invariant 6): a signing party asks, and the host agrees, or any other signing party where the
 * host itself asks. Nobody answers for the side that asked.
 */
@Component
class WaiverPolicy {

    private final Scopes scopes;

    WaiverPolicy(Scopes scopes) {
        this.scopes = scopes;
    }

    /** As which signing party somebody asks; empty for strangers. */
    Optional<Agency> askingAs(SignedInAccount me, Programme programme) {
        return speaks(me) ? firstOf(programme.signingParties(), scopes.partyAs(me)) : Optional.empty();
    }

    /** As which party somebody answers; empty for the side that asked, and for whose word it is not. */
    Optional<Agency> answeringAs(SignedInAccount me, ReviewWaiver waiver) {
        var mine = scopes.partyAs(me);
        if (!speaks(me) || mine.contains(waiver.agency().id()) || me.login().equals(waiver.madeBy())) {
            return Optional.empty();
        }
        var others = waiver.programme().signingParties().stream()
                .filter(party -> !party.agency().equals(waiver.agency()))
                .toList();
        return firstOf(answering(waiver, others), mine);
    }

    /** @throws AccessDeniedException to those who do not sign the programme */
    Agency requireAsking(SignedInAccount me, Programme programme) {
        return askingAs(me, programme)
                .orElseThrow(() -> new AccessDeniedException("Chỉ bên ký kết đề nghị miễn sơ kết."));
    }

    /** @throws AccessDeniedException when it is for somebody else to say */
    Agency requireAnswer(SignedInAccount me, ReviewWaiver waiver) {
        return answeringAs(me, waiver)
                .orElseThrow(() -> new AccessDeniedException(
                        "Bên chủ trì trả lời, hoặc một bên ký kết khác khi bên chủ trì đề nghị."));
    }

    private static List<ProgrammeParty> answering(ReviewWaiver waiver, List<ProgrammeParty> others) {
        var hostAsks = waiver.programme().signingParties().stream()
                .anyMatch(party ->
                        party.role() == PartyRole.HOST && party.agency().equals(waiver.agency()));
        var hosts =
                others.stream().filter(party -> party.role() == PartyRole.HOST).toList();
        return hostAsks || hosts.isEmpty() ? others : hosts;
    }

    private static Optional<Agency> firstOf(List<ProgrammeParty> parties, Set<Long> mine) {
        return parties.stream()
                .map(ProgrammeParty::agency)
                .filter(agency -> mine.contains(agency.id()))
                .findFirst();
    }

    private static boolean speaks(SignedInAccount me) {
        return me.is(Role.COORDINATOR) || me.is(Role.LEADER);
    }
}
