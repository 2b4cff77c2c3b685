package vn.hiepdong.commitment.renewal;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.CarriedChains;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.commitment.FirstPromise;
import vn.hiepdong.commitment.UnresolvedLimitations;
import vn.hiepdong.programme.NextPeriod;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.RenewingProgrammes;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;

/** Reads a signed programme for the page on which the next one is made out of it. */
@Component
@Transactional(readOnly = true)
class ReadingRenewals {

    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final RenewingProgrammes renewing;
    private final Commitments commitments;
    private final CarriedChains chains;
    private final DueStatuses dueStatuses;
    private final List<UnresolvedLimitations> limitations;

    ReadingRenewals(
            Programmes programmes,
            ProgrammePolicy policy,
            RenewingProgrammes renewing,
            Commitments commitments,
            CarriedChains chains,
            DueStatuses dueStatuses,
            List<UnresolvedLimitations> limitations) {
        this.programmes = programmes;
        this.policy = policy;
        this.renewing = renewing;
        this.commitments = commitments;
        this.chains = chains;
        this.dueStatuses = dueStatuses;
        this.limitations = limitations;
    }

    RenewalTable table(long originId, SignedInAccount me) {
        var origin = policy.changeable(me, programmes.get(originId));
        var since = chains.firstPromises(origin);
        return new RenewalTable(
                originId,
                origin.title(),
                asked(origin).stream()
                        .map(commitment -> item(commitment, since.get(commitment.id())))
                        .toList(),
                limitations.stream()
                        .flatMap(some -> some.unresolved(origin).stream())
                        .toList());
    }

    /**
     * As it is proposed: what is open goes on, what is done is done.
     *
     * @throws vn.hiepdong.web.RuleViolation when it is not signed, or another one follows upon it already
     */
    RenewalForm form(long originId, SignedInAccount me) {
        var origin = renewing.origin(originId, me);
        var proposal = renewing.proposal(origin, me);
        var next = NextPeriod.of(origin);
        return new RenewalForm(
                Submissions.newKey(),
                origin.version(),
                proposal.title(),
                proposal.periodFrom(),
                proposal.periodTo(),
                proposal.parties(),
                asked(origin).stream()
                        .map(commitment -> new RenewalForm.Line(
                                commitment.id().toString(),
                                commitment.state() == CommitmentState.COMPLETED ? RenewalFate.DONE : RenewalFate.KEPT,
                                commitment.statement(),
                                Typed.day(next.shift(commitment.dueOn())),
                                ""))
                        .toList());
    }

    /** All but those that were cancelled; what was carried over already and waits for its programme comes first. */
    List<Commitment> asked(Programme origin) {
        return commitments.allOf(origin).stream()
                .filter(commitment -> commitment.state() != CommitmentState.CANCELLED)
                .sorted(Comparator.comparing(commitment -> commitment.state() != CommitmentState.CARRIED_OVER))
                .toList();
    }

    private RenewalTable.Item item(Commitment commitment, FirstPromise since) {
        return new RenewalTable.Item(
                commitment.id().toString(),
                commitment.called(),
                commitment.statement(),
                DatedName.of(
                        commitment.agencies(AssignmentRole.LEAD),
                        commitment.programme().namesOn()),
                commitment.tracked() ? commitment.state() : null,
                dueStatuses.of(commitment),
                since == null ? null : since.sentence());
    }
}
