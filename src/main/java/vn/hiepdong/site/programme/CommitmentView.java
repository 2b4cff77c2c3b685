package vn.hiepdong.site.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.FirstPromise;
import vn.hiepdong.commitment.RecurrencePeriod;
import vn.hiepdong.commitment.Target;
import vn.hiepdong.commitment.TaskOrigin;

/**
 * One numbered item, or one task, as the public reads it.
 *
 * @param anchor by which its place on the page is linked to: "noi-dung-3"
 * @param origin of a task; null of an item of the text
 * @param status null where no clock runs: an archival record is never overdue
 * @param state why it is followed no more, where it is not: "đã hủy"
 * @param page of its own, where it is followed; null else
 * @param since "Hứa lần đầu năm 2018, chuyển tiếp 3 lần."; null for a promise that is new here
 */
record CommitmentView(
        int number,
        String anchor,
        TaskOrigin origin,
        String section,
        String statement,
        List<DatedName> leads,
        List<DatedName> supports,
        List<DatedName> monitors,
        List<DatedName> implementers,
        CommitmentKind kind,
        String recurrence,
        RecurrencePeriod period,
        LocalDate dueOn,
        String output,
        Target target,
        BigDecimal reached,
        DueStatus status,
        CommitmentState state,
        String page,
        String since) {

    /** A heading of the text with the items under it; heading null for a text without. */
    record Section(String heading, List<CommitmentView> items) {}

    static CommitmentView of(
            Commitment commitment, TaskOrigin origin, LocalDate namesOn, DueStatus status, FirstPromise since) {
        return new CommitmentView(
                commitment.number(),
                commitment.source().anchor(commitment.number()),
                origin,
                commitment.section(),
                commitment.statement(),
                DatedName.of(commitment.agencies(AssignmentRole.LEAD), namesOn),
                DatedName.of(commitment.agencies(AssignmentRole.SUPPORT), namesOn),
                DatedName.of(commitment.agencies(AssignmentRole.MONITOR), namesOn),
                DatedName.of(commitment.agencies(AssignmentRole.IMPLEMENTER), namesOn),
                commitment.kind(),
                commitment.recurrence(),
                commitment.period(),
                commitment.dueOn(),
                commitment.output(),
                commitment.target(),
                commitment.reached(),
                status,
                commitment.state(),
                commitment.tracked() ? "/cam-ket/" + commitment.id() : null,
                since == null ? null : since.sentence());
    }

    /** By heading, in the order in which the text has them; numbering runs through. */
    static List<Section> sections(List<CommitmentView> items) {
        List<Section> sections = new ArrayList<>();
        for (var item : items) {
            if (sections.isEmpty() || !Objects.equals(last(sections).heading(), item.section())) {
                sections.add(new Section(item.section(), new ArrayList<>()));
            }
            last(sections).items().add(item);
        }
        return sections;
    }

    private static Section last(List<Section> sections) {
        return sections.get(sections.size() - 1);
    }
}
