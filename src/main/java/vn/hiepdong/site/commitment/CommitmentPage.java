package vn.hiepdong.site.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.commitment.CarriedLink;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.CommitmentSource;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.FirstPromise;
import vn.hiepdong.commitment.Happening;
import vn.hiepdong.commitment.PresentPeriod;
import vn.hiepdong.commitment.Target;
import vn.hiepdong.commitment.TaskOrigin;

/**
 * One commitment as everybody reads it: a sentence first, then what was promised, then what became of it.
 *
 * @param number among the items of its text or among its tasks, as the source says
 * @param origin of a task; null of an item of the text
 * @param sentence how it stands, in words
 * @param present of a recurring one; null else
 * @param reached the last figure that stands; null where none was reported
 * @param firstDueOn the due date that was signed, of a recurring one that of its first period
 * @param scheduledDueOn what was signed, of a recurring one for this period, where another day was agreed since; null else
 * @param chain of programmes through which it was carried; empty where it was not
 * @param result in a short text, once its programme is closed; null before, and where nothing was written
 * @param signedOn when its text was signed; null where that is not known, and of a task
 * @param documents of its programme: the signed text above all
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
        List<Happening> happenings,
        List<CarriedLink> chain,
        String result,
        List<AttachmentView> documents) {

    /** "Nội dung 3", "Nhiệm vụ 3". */
    public String called() {
        return source.called(number);
    }

    /** "Hứa lần đầu năm 2018, chuyển tiếp 3 lần."; null for a promise that is new here. */
    public String since() {
        return FirstPromise.in(chain).map(FirstPromise::sentence).orElse(null);
    }

    /** What goes on with it; null where it was not carried over, or not yet. */
    public CarriedLink successor() {
        return chain.stream().filter(link -> link.step() == 1).findFirst().orElse(null);
    }

    CarriedLink predecessor() {
        return chain.stream().filter(link -> link.step() == -1).findFirst().orElse(null);
    }
}
