package vn.hiepdong.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What an item of a text says. All but the statement may be null: in a draft, and where an archival record's source is silent.
 *
 * @param section heading under which it stands
 * @param recurrence how often, of a recurring one, in its words: "hằng quý"
 * @param dueOn of a recurring one, that of its first period
 */
@Embeddable
public record CommitmentText(
        String section,
        String statement,
        @Enumerated(EnumType.STRING) CommitmentKind kind,
        String recurrence,
        @Enumerated(EnumType.STRING) RecurrencePeriod period,
        String output,
        @Embedded Target target,
        LocalDate dueOn) {

    /** Whether anything says by when: a day, a recurrence, or that it goes on all the time. */
    boolean saysWhen() {
        return dueOn != null || recurrence != null || period != null || kind == CommitmentKind.CONTINUOUS;
    }

    /** Whether both say the same; browsers and files end their lines differently. */
    boolean saysTheSameAs(CommitmentText other) {
        return plain().equals(other.plain());
    }

    private CommitmentText plain() {
        return new CommitmentText(
                section,
                statement == null ? null : statement.replace("\r\n", "\n"),
                kind,
                recurrence,
                period,
                output,
                target == null ? null : target.plain(),
                dueOn);
    }

    /** The same by another day. */
    public CommitmentText dueOn(LocalDate due) {
        return new CommitmentText(section, statement, kind, recurrence, period, output, target, due);
    }
}
