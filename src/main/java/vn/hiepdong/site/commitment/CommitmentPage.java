package vn.hiepdong.site.commitment;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.CommitmentSource;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.Happening;
import vn.hiepdong.commitment.TaskOrigin;

/**
 * One commitment as everybody reads it: a sentence first, then what was promised, then what became of it.
 *
 * @param number among the items of its text or among its tasks, as the source says
 * @param origin of a task; null of an item of the text
 * @param sentence how it stands, in words
 * @param firstDueOn what was signed, where another day was agreed since; null else
 * @param signedOn when its text was signed; null where that is not known, and of a task
 */
record CommitmentPage(
        long id,
        int number,
        CommitmentSource source,
        TaskOrigin origin,
        String statement,
        String sentence,
        String programmeTitle,
        String programmeSlug,
        LocalDate signedOn,
        CommitmentKind kind,
        String recurrence,
        String output,
        LocalDate dueOn,
        LocalDate firstDueOn,
        CommitmentState state,
        DueStatus status,
        List<DatedName> leads,
        List<DatedName> supports,
        List<DatedName> monitors,
        List<DatedName> implementers,
        List<Happening> happenings) {

    /** "Nội dung 3", "Nhiệm vụ 3". */
    public String called() {
        return source.called(number);
    }
}
