package vn.hiepdong.site.relation;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.commitment.Promise;
import vn.hiepdong.commitment.register.RegisterRow;
import vn.hiepdong.conference.duty.Due;
import vn.hiepdong.conference.remark.RemarkView;
import vn.hiepdong.conference.task.Followed;
import vn.hiepdong.programme.ProgrammeStatus;

/**
 * What a leader sees of a relation, on one sheet of paper.
 *
 * @param address of this page, without a year
 * @param register address of the register of these commitments in this year
 * @param years that its programmes touch, newest first
 * @param overdue the three that have been overdue for longest
 * @param nextReview the first that is neither met nor waived; null when none is owed
 */
record RelationPage(
        String title,
        String address,
        String register,
        Promise promise,
        List<Integer> years,
        List<Text> programmes,
        List<RegisterRow> overdue,
        Due nextReview,
        List<Directive> directives) {

    /** @param tasks what became of it; may be empty */
    record Directive(RemarkView said, List<Followed.Task> tasks) {}

    record Text(long id, String title, LocalDate from, LocalDate to, ProgrammeStatus status) {}

    /** A line of the list. */
    record Line(String address, String title, int programmes, Promise promise, String register) {}
}
