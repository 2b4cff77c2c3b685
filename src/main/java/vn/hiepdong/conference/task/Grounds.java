package vn.hiepdong.conference.task;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.CommitmentSource;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.remark.Remarks;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.web.NotFoundException;

/** Finds what a task may be made of: directives, conclusions, requests and limitations, once the conference was held. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Grounds {

    private final Conferences conferences;
    private final Remarks remarks;
    private final Reviews reviews;

    Grounds(Conferences conferences, Remarks remarks, Reviews reviews) {
        this.conferences = conferences;
        this.remarks = remarks;
        this.reviews = reviews;
    }

    /** @throws NotFoundException when the conference was not held, or nothing there of which a task may be made has this id */
    Ground at(TaskPlace place, SignedInAccount me) {
        var conference = conferences.readable(place.conferenceId(), me);
        if (!conference.held()) {
            throw new NotFoundException();
        }
        return place.remarkId() == null ? found(conference, place.limitationId()) : said(conference, place.remarkId());
    }

    private Ground said(Conference conference, long id) {
        var remark = remarks.get(conference, id);
        return new Ground(conference, remark.kind().asTask().orElseThrow(NotFoundException::new), remark, null);
    }

    private Ground found(Conference conference, long id) {
        return new Ground(conference, CommitmentSource.LIMITATION, null, reviews.limitation(conference, id));
    }
}
