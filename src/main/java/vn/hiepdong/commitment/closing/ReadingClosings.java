package vn.hiepdong.commitment.closing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.commitment.Tally;
import vn.hiepdong.programme.ClosingProgrammes;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.NotFoundException;

/** Reads a signed live programme for the page of its final review. */
@Component
@Transactional(readOnly = true)
class ReadingClosings {

    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final Commitments commitments;
    private final ClosingProgrammes closing;
    private final Results results;
    private final DueStatuses dueStatuses;

    ReadingClosings(
            Programmes programmes,
            ProgrammePolicy policy,
            Commitments commitments,
            ClosingProgrammes closing,
            Results results,
            DueStatuses dueStatuses) {
        this.programmes = programmes;
        this.policy = policy;
        this.commitments = commitments;
        this.closing = closing;
        this.results = results;
        this.dueStatuses = dueStatuses;
    }

    /** @throws NotFoundException when it may not be read, or no clock runs for it */
    Programme closed(long programmeId, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        if (!programme.signed() || programme.archival()) {
            throw new NotFoundException();
        }
        return programme;
    }

    ClosingTable table(long programmeId, SignedInAccount me) {
        var programme = closed(programmeId, me);
        var all = commitments.allOf(programme);
        return new ClosingTable(
                programmeId,
                programme.title(),
                closing.reviewOf(programme).orElse(null),
                programme.completed(),
                Tally.of(all.stream()
                        .map(one -> new Tally.Counted(one.state(), dueStatuses.of(one)))
                        .toList()),
                all.stream().map(this::item).toList());
    }

    ClosingForm form(Programme programme) {
        var written = results.of(programme);
        return ClosingForm.of(
                programme.version(),
                commitments.allOf(programme).stream()
                        .map(one ->
                                new ClosingForm.Line(one.id().toString(), written.getOrDefault(one.id(), ""), null, ""))
                        .toList());
    }

    private ClosingTable.Item item(Commitment commitment) {
        return new ClosingTable.Item(
                commitment.id().toString(),
                commitment.called(),
                commitment.statement(),
                commitment.output(),
                DatedName.of(
                        commitment.agencies(AssignmentRole.LEAD),
                        commitment.programme().namesOn()),
                commitment.dueOn(),
                commitment.state(),
                dueStatuses.of(commitment));
    }
}
