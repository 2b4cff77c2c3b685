package vn.hiepdong.site.agency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.commitment.told.ReadingTold;
import vn.hiepdong.commitment.told.Told;
import vn.hiepdong.conference.review.Review;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.site.feed.Feed;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;

/**
 * Gathers what a feed tells of an agency: what was said of the commitments that it leads or supports, what it signed, and
 * the held reviews of that. By a fixed number of statements.
 */
@Component
@Transactional(readOnly = true)
class AgencyFeeds {

    private static final int NEWEST = 50;

    private final Agencies agencies;
    private final Programmes programmes;
    private final ReadingTold told;
    private final Reviews reviews;
    private final Labels labels;
    private final Clock clock;

    AgencyFeeds(
            Agencies agencies, Programmes programmes, ReadingTold told, Reviews reviews, Labels labels, Clock clock) {
        this.agencies = agencies;
        this.programmes = programmes;
        this.told = told;
        this.reviews = reviews;
        this.labels = labels;
        this.clock = clock;
    }

    /** @throws NotFoundException when there is no such agency */
    Feed of(String slug) {
        var agency = agencies.bySlug(slug).orElseThrow(NotFoundException::new);
        var signed = programmes.publicOf(List.of(agency.id()));
        var reviewed = reviews.publicOf(signed.stream().map(Programme::id).toList());
        var entries = Stream.of(
                        told.ofAgency(agency.id(), NEWEST).stream().map(this::said),
                        signed.stream()
                                .filter(programme -> programme.signedOn() != null)
                                .map(this::signing),
                        reviewed.stream()
                                .filter(review -> review.conference().startsOn() != null)
                                .map(this::review))
                .flatMap(entry -> entry)
                .sorted(Comparator.comparing(Feed.Entry::at).reversed())
                .limit(NEWEST)
                .toList();
        return new Feed(agency.name(), "/co-quan/" + slug, entries);
    }

    private Feed.Entry said(Told one) {
        var what = one.returned() ? "Trả lại" : labels.of(one.stance() == null ? one.kind() : one.stance());
        var page = "/cam-ket/" + one.commitmentId();
        return new Feed.Entry(
                page + "#" + one.key(),
                what + ": " + one.statement(),
                page + "#" + one.anchor(),
                one.at(),
                Stream.of(
                                one.by().then() + (one.text() == null ? "." : ": " + one.text()),
                                one.dueOn() == null ? "" : "Hạn mới xin: " + DayText.print(one.dueOn()) + ".",
                                one.item() + ", " + one.programmeTitle() + ".")
                        .filter(part -> !part.isEmpty())
                        .reduce((first, second) -> first + "\n" + second)
                        .orElseThrow(),
                labels.of(one.kind()));
    }

    private Feed.Entry signing(Programme programme) {
        var path = "/chuong-trinh/" + programme.slug() + "#ky-ket";
        return new Feed.Entry(
                path,
                "Ký kết: " + programme.title(),
                path,
                at(programme.signedOn()),
                "Đã ký ngày " + DayText.print(programme.signedOn())
                        + (programme.archival() ? ", ghi lại theo nguồn." : "."),
                "Ký kết");
    }

    private Feed.Entry review(Review review) {
        var path = "/hoi-nghi/" + review.conference().slug() + "#danh-gia-" + review.id();
        return new Feed.Entry(
                path,
                labels.of(review.kind()) + ": " + review.programme().title(),
                path,
                at(review.conference().startsOn()),
                "Từ " + DayText.print(review.coversFrom()) + " đến " + DayText.print(review.coversTo()) + ", tại "
                        + review.conference().title() + ".",
                labels.of(review.kind()));
    }

    /** The portal knows the day and no hour. */
    private Instant at(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
