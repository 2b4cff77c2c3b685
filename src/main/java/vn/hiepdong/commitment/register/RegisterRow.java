package vn.hiepdong.commitment.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.CommitmentSource;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.RecurrencePeriod;
import vn.hiepdong.commitment.Target;

/**
 * A line of the register as it is read, on a page or in a sheet.
 *
 * @param number among the items of its text or among its tasks, as the source says
 * @param completedOn null before it was confirmed
 */
public record RegisterRow(
        long id,
        int number,
        CommitmentSource source,
        String statement,
        String output,
        long programmeId,
        String programmeTitle,
        String programmeSlug,
        List<DatedName> leads,
        List<DatedName> supports,
        CommitmentKind kind,
        String recurrence,
        RecurrencePeriod period,
        Target target,
        BigDecimal reached,
        LocalDate dueOn,
        LocalDate completedOn,
        CommitmentState state,
        DueStatus status) {

    /** "Nội dung 3", "Nhiệm vụ 3". */
    public String called() {
        return source.called(number);
    }

    public static RegisterRow of(Commitment commitment, DueStatus status) {
        var programme = commitment.programme();
        return new RegisterRow(
                commitment.id(),
                commitment.number(),
                commitment.source(),
                commitment.statement(),
                commitment.output(),
                programme.id(),
                programme.title(),
                programme.slug(),
                DatedName.of(commitment.agencies(AssignmentRole.LEAD), programme.namesOn()),
                DatedName.of(commitment.agencies(AssignmentRole.SUPPORT), programme.namesOn()),
                commitment.kind(),
                commitment.recurrence(),
                commitment.period(),
                commitment.target(),
                commitment.reached(),
                commitment.dueOn(),
                commitment.completedOn(),
                commitment.state(),
                status);
    }
}
