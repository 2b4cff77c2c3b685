package vn.hiepdong.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.UnresolvedLimitations.Unresolved;
import vn.hiepdong.programme.SigningObstacles.Obstacle;
import vn.hiepdong.programme.Visibility;

/**
 * What the staff page of a programme's commitments shows.
 *
 * @param mayChange whether this reader may and the programme is still a draft
 * @param printedCount how many items the text says it has; may be null
 * @param missing before the draft can go to signing; empty for anything but a live draft
 * @param limitations of the programme before this draft, which nothing has put right (row R11)
 * @param count of the items of the text, tasks left out
 * @param tasks that conferences set under it
 * @param frame title of the regulation or programme under which it stands; null for none that this reader may read
 */
record CommitmentsPage(
        long programmeId,
        String title,
        boolean archival,
        boolean mayChange,
        Integer printedCount,
        int count,
        List<Obstacle> missing,
        String frame,
        List<Unresolved> limitations,
        List<Section> sections,
        List<Item> tasks) {

    /** @param heading null for items that stand under none */
    record Section(String heading, List<Item> items) {}

    /**
     * @param called "Nội dung 3"
     * @param origin of a task; null of an item of the text
     * @param since "Hứa lần đầu năm 2018, chuyển tiếp 3 lần."; null for a promise that is new here
     * @param page of its own, where it is followed; null else
     * @param correction where this reader may put it right; null where that is not to be done
     * @param showing where this reader may say who reads it, of an item without a page of its own that offers it; null else
     * @param dueStatus null where no clock runs
     */
    record Item(
            String page,
            String correction,
            String showing,
            int number,
            String called,
            TaskOrigin origin,
            String statement,
            List<DatedName> leads,
            List<DatedName> supports,
            List<DatedName> implementers,
            CommitmentKind kind,
            LocalDate dueOn,
            String recurrence,
            RecurrencePeriod period,
            String output,
            Target target,
            BigDecimal reached,
            DueStatus dueStatus,
            Visibility visibility,
            String since) {}
}
