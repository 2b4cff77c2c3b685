package vn.hiepdong.site.conference;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.ConferenceDetails;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.SigningView;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;

/** Gathers what a conference's public page shows, by a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class ConferencePages {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Conferences conferences;
    private final Labels labels;

    ConferencePages(Conferences conferences, Labels labels) {
        this.conferences = conferences;
        this.labels = labels;
    }

    /** @throws NotFoundException when there is none that the public may read */
    ConferencePage bySlug(String slug) {
        var conference = conferences.publicBySlug(slug).orElseThrow(NotFoundException::new);
        var details = conference.details();
        var texts = conferences.signedTextsOf(conference);
        return new ConferencePage(
                details.title(),
                when(details),
                details.place(),
                conference.hostAgency() == null ? null : conference.hostAgency().printedOn(details.startsOn()),
                details.description(),
                conference.status(),
                conference.statusReason(),
                !texts.isEmpty() && texts.stream().allMatch(SigningView::archival),
                conferences.attendanceOf(conference),
                texts);
    }

    /** Whether readers of {@code /le-ky-ket/…} find it: a conference at which a text was signed. */
    boolean hasSigning(String slug) {
        return conferences.publicBySlug(slug).map(this::hasSignedText).orElse(false);
    }

    private boolean hasSignedText(Conference conference) {
        return conference.signings().stream()
                .anyMatch(signing -> signing.programme().signed());
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
