package vn.hiepdong.site.conference;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.ConferenceDetails;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.SigningView;
import vn.hiepdong.conference.remark.RemarkKind;
import vn.hiepdong.conference.remark.RemarkView;
import vn.hiepdong.conference.remark.Remarks;
import vn.hiepdong.conference.review.ReviewView;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.conference.task.FollowUps;
import vn.hiepdong.correction.Corrections;
import vn.hiepdong.correction.RecordKind;
import vn.hiepdong.news.News;
import vn.hiepdong.site.card.NewsCards;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.Viewed;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;

/** Gathers what a conference's public page shows, by a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class ConferencePages {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST_NEWS = 10;

    private final Conferences conferences;
    private final Reviews reviews;
    private final Remarks remarks;
    private final FollowUps followUps;
    private final Corrections corrections;
    private final Attachments attachments;
    private final News news;
    private final NewsCards newsCards;
    private final Labels labels;

    ConferencePages(
            Conferences conferences,
            Reviews reviews,
            Remarks remarks,
            FollowUps followUps,
            Corrections corrections,
            Attachments attachments,
            News news,
            NewsCards newsCards,
            Labels labels) {
        this.conferences = conferences;
        this.reviews = reviews;
        this.remarks = remarks;
        this.followUps = followUps;
        this.corrections = corrections;
        this.attachments = attachments;
        this.news = news;
        this.newsCards = newsCards;
        this.labels = labels;
    }

    /** @throws NotFoundException when there is none that the public may read */
    ConferencePage bySlug(String slug) {
        var conference = conferences.publicBySlug(slug).orElseThrow(NotFoundException::new);
        var details = conference.details();
        var texts = conferences.signedTextsOf(conference);
        // what a conference will find is nobody's business before it was held
        var reviewed = conference.held() ? reviews.of(conference) : List.<ReviewView>of();
        var said = conference.held() ? remarks.of(conference) : List.<RemarkView>of();
        return new ConferencePage(
                new Viewed(SubjectKind.CONFERENCE, conference.id()),
                details.title(),
                when(details),
                details.place(),
                conference.hostAgency() == null ? null : conference.hostAgency().printedOn(details.startsOn()),
                details.description(),
                conference.status(),
                conference.statusReason(),
                isArchival(texts, reviewed),
                conference.source(),
                conferences.attendanceOf(conference),
                texts,
                reviewed,
                said.stream()
                        .collect(Collectors.groupingBy(
                                RemarkView::kind, () -> new EnumMap<>(RemarkKind.class), Collectors.toList())),
                followUps.at(List.of(conference)),
                corrections.of(
                        RecordKind.CONFERENCE,
                        conference.id(),
                        texts.stream().map(SigningView::id).toList()),
                attachments.publicOf(OwnerKind.CONFERENCE, conference.id()),
                newsCards.of(news.about(conference, MOST_NEWS)));
    }

    private static boolean isArchival(List<SigningView> texts, List<ReviewView> reviews) {
        return texts.size() + reviews.size() > 0
                && texts.stream().allMatch(SigningView::archival)
                && reviews.stream().allMatch(ReviewView::archival);
    }

    /** Whether readers of {@code /le-ky-ket/…} find it: a conference at which a text was signed. */
    boolean hasSigning(String slug) {
        return conferences.publicBySlug(slug).map(this::hasSignedText).orElse(false);
    }

    private boolean hasSignedText(Conference conference) {
        return conference.signings().stream()
                .anyMatch(signing -> signing.programme().isPublic());
    }

    private String when(ConferenceDetails details) {
        if (details.startsOn() == null) {
            return null;
        }
        var when = new StringBuilder(DayText.weekday(details.startsOn()));
        if (details.startsAt() != null) {
            when.append(", ").append(HOUR.format(details.startsAt()));
        }
        if (details.partOfDay() != null) {
            when.append(", ").append(labels.of(details.partOfDay()).toLowerCase());
        }
        if (details.endsOn() != null && !details.endsOn().equals(details.startsOn())) {
            when.append(" – ").append(DayText.weekday(details.endsOn()));
        }
        return when.toString();
    }
}
