package vn.hiepdong.commitment;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.web.NotFoundException;

/**
 * Who may say what of a commitment that is tracked. The lead's staff report and claim; staff of another signing party than
 * the lead's answer: nobody confirms himself (invariant 6). The side that keeps the programme pauses and cancels.
 */
@Component
public class CommitmentPolicy {

    private final ProgrammePolicy programmes;
    private final LeadingAgencies leading;
    private final Scopes scopes;

    CommitmentPolicy(ProgrammePolicy programmes, LeadingAgencies leading, Scopes scopes) {
        this.programmes = programmes;
        this.leading = leading;
        this.scopes = scopes;
    }

    /** Whether it is open to somebody: as its programme, or more narrowly. */
    public boolean mayRead(SignedInAccount me, Commitment commitment) {
        return programmes.opens(me, commitment.programme(), commitment.openTo());
    }

    /** The same for all commitments of one programme, by a fixed number of statements. */
    public Predicate<Commitment> readingIn(Programme programme, SignedInAccount me) {
        var open = Stream.of(Visibility.values())
                .filter(openTo -> programmes.opens(me, programme, openTo))
                .collect(Collectors.toSet());
        return commitment -> open.contains(commitment.openTo());
    }

    /** @throws NotFoundException when it may not be read, or is not tracked */
    public Commitment readable(SignedInAccount me, Commitment commitment) {
        if (!commitment.tracked() || !mayRead(me, commitment)) {
            throw new NotFoundException();
        }
        return commitment;
    }

    /** For which lead somebody reports: the first one for which the own agency acts; empty for everybody else. */
    public Optional<Agency> reportingFor(SignedInAccount me, Commitment commitment) {
        if (!me.is(Role.COORDINATOR) && !me.is(Role.REPORTER)) {
            return Optional.empty();
        }
        var mine = scopes.partyAs(me);
        return commitment.agencies(AssignmentRole.LEAD).stream()
                .filter(lead -> mine.contains(lead.id()) && mayRead(me, commitment))
                .findFirst();
    }

    /** As which signing party somebody answers what the lead says; empty for the lead's own side and for strangers. */
    public Optional<Agency> answeringAs(SignedInAccount me, Commitment commitment) {
        if (!me.is(Role.COORDINATOR) && !me.is(Role.LEADER)) {
            return Optional.empty();
        }
        var mine = scopes.partyAs(me);
        var leads = leadingSide(commitment);
        return Collections.disjoint(mine, leads)
                ? commitment.programme().signingParties().stream()
                        .map(ProgrammeParty::agency)
                        .filter(party -> mine.contains(party.id()) && mayRead(me, commitment))
                        .findFirst()
                : Optional.empty();
    }

    public boolean mayTurn(SignedInAccount me, Commitment commitment) {
        return programmes.mayChange(me, commitment.programme());
    }

    /** Whether somebody acts for a party, or for who leads: they read what was voided. */
    public boolean takesPart(SignedInAccount me, Commitment commitment) {
        var mine = scopes.partyAs(me);
        return !Collections.disjoint(mine, leadingSide(commitment))
                || commitment.programme().parties().stream()
                        .anyMatch(party -> mine.contains(party.agency().id()));
    }

    /** As which lead or party somebody has a say in it; empty for everybody else. */
    public Optional<Agency> partOf(SignedInAccount me, Commitment commitment) {
        if (!me.is(Role.COORDINATOR) && !me.is(Role.REPORTER) && !me.is(Role.LEADER)) {
            return Optional.empty();
        }
        var mine = scopes.partyAs(me);
        return Stream.concat(
                        commitment.agencies(AssignmentRole.LEAD).stream(),
                        commitment.programme().parties().stream().map(ProgrammeParty::agency))
                .filter(agency -> mine.contains(agency.id()) && mayRead(me, commitment))
                .findFirst();
    }

    /**
     * For which agencies somebody speaks: what one of them said is theirs to take back, to go on with and never to answer.
     * Nobody else's, whoever leads meanwhile.
     */
    public Predicate<Agency> speakingFor(SignedInAccount me) {
        if (!me.is(Role.COORDINATOR) && !me.is(Role.REPORTER) && !me.is(Role.LEADER)) {
            return none -> false;
        }
        var mine = scopes.partyAs(me);
        return agency -> mine.contains(agency.id());
    }

    /** @throws AccessDeniedException to every other side than that which said it */
    public void requireOwnWords(SignedInAccount me, Agency saidBy) {
        if (!speakingFor(me).test(saidBy)) {
            throw new AccessDeniedException("Chỉ bên đã ghi mới sửa, rút hoặc ghi tiếp được điều mình đã ghi.");
        }
    }

    /** @throws AccessDeniedException to the side that said it: nobody confirms himself */
    public void requireOthersWords(SignedInAccount me, Agency saidBy) {
        if (speakingFor(me).test(saidBy)) {
            throw new AccessDeniedException("Bên đã ghi điều này không tự trả lời mình.");
        }
    }

    /** @throws AccessDeniedException to those who take no part */
    public Agency requirePart(SignedInAccount me, Commitment commitment) {
        return partOf(me, commitment)
                .orElseThrow(() -> new AccessDeniedException("Chỉ các bên của chương trình nêu vướng mắc."));
    }

    /** @throws AccessDeniedException when somebody else is to do it */
    public Agency requireReporter(SignedInAccount me, Commitment commitment) {
        return reportingFor(me, commitment)
                .orElseThrow(() -> new AccessDeniedException("Chỉ cơ quan chủ trì báo cáo tiến độ của nội dung này."));
    }

    /** @throws AccessDeniedException when somebody else is to do it */
    public Agency requireAnswer(SignedInAccount me, Commitment commitment) {
        return answeringAs(me, commitment)
                .orElseThrow(() -> new AccessDeniedException("Chỉ một bên ký kết khác bên chủ trì trả lời."));
    }

    /** The leads and the signing parties for which they lead. */
    private Set<Long> leadingSide(Commitment commitment) {
        var side = new HashSet<Long>();
        for (var lead : commitment.agencies(AssignmentRole.LEAD)) {
            side.add(lead.id());
            side.addAll(leading.partiesOf(commitment.programme(), lead));
        }
        return side;
    }
}
