package vn.hiepdong.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.StaffPagePart;
import vn.hiepdong.web.form.Submissions;

/** The articles about a conference, on the staff's page of it, and the button that drafts one. */
@Component
class ArticlesOnConferencePage implements StaffPagePart {

    private final NewsForStaff news;

    ArticlesOnConferencePage(NewsForStaff news) {
        this.news = news;
    }

    /** @param submissionKey of the button */
    record Stories(List<ArticleLine> lines, String submissionKey) {}

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public Object of(Conference conference, SignedInAccount me) {
        return new Stories(news.about(conference), Submissions.newKey());
    }
}
