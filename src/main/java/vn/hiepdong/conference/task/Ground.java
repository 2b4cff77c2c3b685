package vn.hiepdong.conference.task;

import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.CommitmentSource;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.remark.Remark;
import vn.hiepdong.conference.review.Limitation;

/**
 * What a task is made of: a remark or a limitation of a conference that was held, the other one null.
 *
 * @param source as what the task is marked
 */
record Ground(Conference conference, CommitmentSource source, Remark remark, Limitation limitation) {

    /** What was said or found, in the words of the record. */
    String text() {
        return remark == null ? limitation.text() : remark.text();
    }

    /** What is likely to be done: the remedy of a limitation, where it names one. */
    String wanted() {
        return remark == null && limitation.remedy() != null ? limitation.remedy() : text();
    }

    /** Of whom it was asked; null where nobody is named. */
    Agency asked() {
        return remark == null ? null : remark.addressee();
    }

    /** Where the staff read it, and what became of it. */
    String page() {
        var place = remark == null ? "#limitation-" + limitation.id() : "#remark-" + remark.id();
        return "/staff/conferences/" + conference.id() + place;
    }
}
