package vn.hiepdong.conference;

import vn.hiepdong.web.form.Submissions;

/** "Yes, it took place": what was read is what is confirmed. */
public record HoldingForm(String submissionKey, Long version) {

    static HoldingForm of(Conference conference) {
        return new HoldingForm(Submissions.newKey(), conference.version());
    }
}
