package vn.hiepdong.commitment;

import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.DayText;

/** What is to be put at once into all rows that have none of it. Any part may be empty. */
record RowFill(String lead, String due, String kind) {

    static RowFill none() {
        return new RowFill("", "", "");
    }

    /** So that one slip of the hand does not stand in 300 rows. */
    void requireReadableDay() {
        if (!due.isEmpty() && DayText.parse(due).isEmpty()) {
            throw new RuleViolation("", "Hạn chung “" + due + "” chưa đúng. Hãy gõ ngày/tháng/năm, ví dụ 10/04/2018.");
        }
    }
}
