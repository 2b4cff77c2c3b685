package vn.hiepdong.news.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.CopyingAttachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.Signing;
import vn.hiepdong.conference.review.ReviewView;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.news.ArticleForm;
import vn.hiepdong.news.WritingArticles;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;

/** Soạn tin: makes a draft article of what a conference has on record, with its photos. */
@Component
@Transactional
public class DraftingStories {

    private final Conferences conferences;
    private final Reviews reviews;
    private final Commitments commitments;
    private final WritingArticles writing;
    private final CopyingAttachments copying;
    private final Labels labels;

    DraftingStories(
            Conferences conferences,
            Reviews reviews,
            Commitments commitments,
            WritingArticles writing,
            CopyingAttachments copying,
            Labels labels) {
        this.conferences = conferences;
        this.reviews = reviews;
        this.commitments = commitments;
        this.writing = writing;
        this.copying = copying;
        this.labels = labels;
    }

    /**
     * @return the id of the article
     * @throws NotFoundException when there is no conference that I may read
     * @throws RuleViolation when it was not held yet: there is nothing to tell
     */
    public long draft(long conferenceId, SignedInAccount me) {
        var conference = conferences.readable(conferenceId, me);
        if (conference.held() && !conference.isPublic()) {
            throw new RuleViolation("", "Hội nghị nội bộ: không soạn tin từ bản ghi này.");
        }
        if (!conference.held()) {
            throw new RuleViolation("", "Soạn tin được sau khi hội nghị đã tổ chức.");
        }
        var signed = conference.signings().stream()
                .filter(signing -> signing.programme().isPublic())
                .toList();
        var reviewed = reviews.of(conference);
        var story = new ConferenceStory(conference, labels);
        story.tellWhoWasThere(conferences.attendanceOf(conference));
        story.tellWhatWasSigned(signed, counts(signed));
        story.tellWhatWasFound(reviewed);
        var id = writing.draft(
                ArticleForm.begun(
                        cut(conference.title()),
                        story.summary(),
                        story.body(),
                        DayText.print(conference.startsOn()),
                        addresses(conference, signed, reviewed)),
                me);
        copying.shownPhotos(OwnerKind.CONFERENCE, conferenceId, OwnerKind.ARTICLE, id).stream()
                .findFirst()
                .ifPresent(first -> writing.leadWith(id, first, me));
        return id;
    }

    /** What the text says itself, else what the portal has on record. */
    private Map<Long, Long> counts(List<Signing> signed) {
        var programmes = signed.stream().map(Signing::programme).toList();
        var counts = new HashMap<>(commitments.countsOf(
                programmes.stream().map(programme -> programme.id()).toList()));
        programmes.stream()
                .filter(programme -> programme.details().printedCount() != null)
                .forEach(programme -> counts.put(
                        programme.id(), programme.details().printedCount().longValue()));
        return counts;
    }

    private static List<String> addresses(Conference conference, List<Signing> signed, List<ReviewView> reviewed) {
        return Stream.of(
                        Stream.of("/hoi-nghi/" + conference.slug()),
                        signed.stream()
                                .map(signing ->
                                        "/chuong-trinh/" + signing.programme().slug()),
                        reviewed.stream().map(review -> "/chuong-trinh/" + review.programmeSlug()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** A headline is shorter than a conference's title may be. */
    private static String cut(String title) {
        return title.length() <= 300 ? title : title.substring(0, title.lastIndexOf(' ', 299)) + "…";
    }
}
