package vn.hiepdong.commitment;

import java.time.LocalDate;

/**
 * What an item of a text says. All but the statement may be null: in a draft, and where an archival record's source is silent.
 *
 * @param section heading under which it stands
 * @param recurrence how often, of a recurring one, in its words: "hằng quý"
 * @param dueOn of a recurring one, that of its first period
 */
record CommitmentText(
        String section,
        String statement,
        CommitmentKind kind,
        String recurrence,
        RecurrencePeriod period,
        String output,
        Target target,
        LocalDate dueOn) {}
