package vn.hiepdong.site.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.Happening;
import vn.hiepdong.commitment.PresentPeriod;
import vn.hiepdong.commitment.Target;

/**
 * One commitment as everybody reads it: a sentence first, then what was promised, then what became of it.
 *
 * @param sentence how it stands, in words
 * @param present of a recurring one; null else
 * @param reached the last figure that stands; null where none was reported
 * @param firstDueOn the due date that was signed, of a recurring one that of its first period
 * @param scheduledDueOn what was signed, of a recurring one for this period, where another day was agreed since; null else
 * @param signedOn when its text was signed; null where that is not known
 */
record CommitmentPage(
        long id,
        int number,
        String statement,
        String sentence,
        String programmeTitle,
        String programmeSlug,
        LocalDate signedOn,
        CommitmentKind kind,
        String recurrence,
        PresentPeriod present,
        String output,
        Target target,
        BigDecimal reached,
        LocalDate dueOn,
        LocalDate firstDueOn,
        LocalDate scheduledDueOn,
        CommitmentState state,
        DueStatus status,
        List<DatedName> leads,
        List<DatedName> supports,
        List<DatedName> monitors,
        List<DatedName> implementers,
        List<Happening> happenings) {}
