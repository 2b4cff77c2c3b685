package vn.hiepdong.programme;

import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/**
 * From when an archival programme is followed as a live one.
 *
 * @param effectiveFrom empty: from the day it was signed
 */
public record GoingLiveForm(String submissionKey, @Day String effectiveFrom) {

    static GoingLiveForm blank() {
        return new GoingLiveForm(Submissions.newKey(), "");
    }
}
