package vn.hiepdong.programme;

import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/**
 * On which day an archival programme was signed.
 *
 * @param signedOn empty where the source does not say
 */
public record ArchivalRecordForm(String submissionKey, @Day String signedOn) {

    static ArchivalRecordForm blank() {
        return new ArchivalRecordForm(Submissions.newKey(), "");
    }
}
