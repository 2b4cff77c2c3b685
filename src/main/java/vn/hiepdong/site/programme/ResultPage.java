package vn.hiepdong.site.programme;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;

/**
 * What came of a programme that was closed, item by item (row R09).
 *
 * @param sentence "12 nội dung: đã xong 9 (8 đúng hạn, 1 trễ), chuyển tiếp 2, hủy 1."
 */
record ResultPage(String slug, String title, String period, LocalDate completedOn, String sentence, List<Item> items) {

    /** @param result in a short text; null where none was written */
    record Item(
            long id,
            String called,
            String statement,
            List<DatedName> leads,
            LocalDate dueOn,
            CommitmentState state,
            DueStatus status,
            String result) {

        /** What its chip says: how it was done, or what became of it instead. */
        public Enum<?> shown() {
            return status == DueStatus.CLOSED_OTHER ? state : status;
        }
    }
}
