package vn.hiepdong.news.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
import vn.hiepdong.conference.AttendanceView;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.ConferenceDetails;
import vn.hiepdong.conference.Signature;
import vn.hiepdong.conference.Signing;
import vn.hiepdong.conference.review.ReviewView;
import vn.hiepdong.web.marks.Marks;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;

/**
 * Tells what a conference has on record, in plain sentences that an editor goes on from: when and where, who was there in the
 * office held that day, what was signed by whom, what was found. What the record does not say is not said.
 */
final class ConferenceStory {

    private static final int LONGEST_SUMMARY = 1000;

    private final Conference conference;
    private final Labels labels;
    private final List<String> summary = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    ConferenceStory(Conference conference, Labels labels) {
        this.conference = conference;
        this.labels = labels;
    }

    /** When, where, who and what, in one sentence. */
    private String opening() {
        var details = conference.details();
        var place = details.place() == null ? "" : " tại " + details.place();
        if (conference.hostAgency() == null) {
            return StringUtils.capitalize(when(details)) + ", " + details.title() + " được tổ chức" + place + ".";
        }
        var host = conference.hostAgency().nameOn(conference.startsOn());
        return StringUtils.capitalize(when(details)) + (place.isEmpty() ? "" : "," + place) + ", " + host + " tổ chức "
                + details.title() + ".";
    }

    private String when(ConferenceDetails details) {
        var day = DayText.weekday(details.startsOn());
        if (details.endsOn() != null && !details.endsOn().equals(details.startsOn())) {
            return "Từ " + day + " đến " + DayText.weekday(details.endsOn());
        }
        if (details.startsAt() != null) {
            return "Lúc " + details.startsAt() + ", " + day;
        }
        return details.partOfDay() == null ? day : labels.of(details.partOfDay()) + " " + day;
    }

    void tellWhoWasThere(List<AttendanceView> attendance) {
        if (attendance.isEmpty()) {
            return;
        }
        paragraphs.add("## Thành phần dự");
        paragraphs.add(attendance.stream()
                .map(group -> "- **" + plain(labels.of(group.role())) + ":** "
                        + group.lines().stream()
                                .map(ConferenceStory::participant)
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n")));
    }

    private static String participant(AttendanceView.Line line) {
        return plain(line.name())
                + (line.offices() == null ? "" : ", " + plain(line.offices()))
                + (line.count() == null ? "" : " (" + line.count() + ")");
    }

    /**
     * @param signed what was signed there
     * @param counts how many items each programme has, by its id; none: not known
     */
    void tellWhatWasSigned(List<Signing> signed, Map<Long, Long> counts) {
        if (signed.isEmpty()) {
            return;
        }
        paragraphs.add("## Ký kết");
        for (var signing : signed) {
            var programme = signing.programme();
            var parties = listed(programme.signingParties().stream()
                    .map(party -> party.agency().nameOn(conference.startsOn()))
                    .toList());
            var count = counts.get(programme.id());
            var items = count == null ? "" : ", gồm " + count + " nội dung";
            summary.add(parties + " ký " + programme.title() + items + ".");
            paragraphs.add("Tại hội nghị, " + plain(parties) + " ký "
                    + link(programme.title(), "/chuong-trinh/" + programme.slug())
                    + (signing.documentNumber() == null ? "" : ", số " + plain(signing.documentNumber()))
                    + items + ".");
            var signatories = signing.signatures().stream()
                    .filter(Signature::signed)
                    .map(line -> "- " + plain(line.agency().nameOn(conference.startsOn())) + ": "
                            + plain(line.person().name() + ", " + line.title()))
                    .toList();
            if (!signatories.isEmpty()) {
                paragraphs.add("Người ký:");
                paragraphs.add(String.join("\n", signatories));
            }
        }
    }

    void tellWhatWasFound(List<ReviewView> reviews) {
        for (var review : reviews) {
            summary.add("Hội nghị đánh giá " + review.programmeTitle() + ", thời gian " + review.period() + ".");
            paragraphs.add("## " + plain(labels.of(review.kind())));
            paragraphs.add(
                    "Hội nghị đánh giá " + link(review.programmeTitle(), "/chuong-trinh/" + review.programmeSlug())
                            + ", thời gian " + review.period() + ".");
            review.achievements().stream().map(ConferenceStory::plain).forEach(paragraphs::add);
            list(
                    "Số liệu",
                    review.figures().stream()
                            .map(figure -> figure.name() + ": " + figure.value())
                            .toList());
            list(
                    "Tồn tại, hạn chế",
                    review.limitations().stream().map(ReviewView.Flaw::text).toList());
            list("Nhiệm vụ thời gian tới", review.nextTasks());
        }
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            paragraphs.add("### " + heading);
            paragraphs.add(lines.stream().map(line -> "- " + plain(line)).collect(Collectors.joining("\n")));
        }
    }

    /** What was done there, as many sentences as a summary holds; empty where the record does not say. */
    String summary() {
        var fits = new StringBuilder();
        for (var sentence : summary) {
            if (fits.length() + sentence.length() < LONGEST_SUMMARY) {
                fits.append(fits.isEmpty() ? "" : " ").append(sentence);
            }
        }
        return fits.toString();
    }

    /** With the marks that the form takes. */
    String body() {
        return plain(opening()) + paragraphs.stream().map(text -> "\n\n" + text).collect(Collectors.joining());
    }

    /** "A, B và C" */
    private static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " và " + names.get(names.size() - 1);
    }

    private static String link(String words, String address) {
        return "[" + plain(words) + "](" + address + ")";
    }

    private static String plain(String text) {
        return Marks.plain(text);
    }
}
