package vn.hiepdong.conference.review;

import java.util.List;
import vn.hiepdong.web.text.Numbers;
import vn.hiepdong.web.time.DayText;

/**
 * A review as a page prints it. Texts may be null, lists are never.
 *
 * @param programmeSlug of the programme's public page
 * @param period "01/01/2020 – 31/12/2020"
 */
public record ReviewView(
        long id,
        long programmeId,
        String programmeTitle,
        String programmeSlug,
        boolean archival,
        ReviewKind kind,
        String period,
        String theme,
        List<String> achievements,
        List<Flaw> limitations,
        List<Number> figures,
        List<String> nextTasks,
        String conclusion) {

    /** @param cause and remedy may be null */
    public record Flaw(long id, String text, String cause, String remedy) {}

    /**
     * @param value with its unit: "53 mô hình"
     * @param sum "16 = 1 + 15"; null where there is no breakdown or it does not add up
     * @param note may be null
     */
    public record Number(String name, String value, String sum, List<Part> parts, List<String> names, String note) {}

    public record Part(String name, String value) {}

    static ReviewView of(Review review) {
        var programme = review.programme();
        var findings = review.findings();
        return new ReviewView(
                review.id(),
                programme.id(),
                programme.title(),
                programme.slug(),
                programme.archival(),
                review.kind(),
                DayText.print(review.coversFrom()) + " – " + DayText.print(review.coversTo()),
                findings.theme(),
                lines(findings.achievements()),
                review.limitations().stream()
                        .map(flaw -> new Flaw(flaw.id(), flaw.text(), flaw.cause(), flaw.remedy()))
                        .toList(),
                review.figures().stream().map(ReviewView::number).toList(),
                lines(findings.nextTasks()),
                findings.conclusion());
    }

    private static Number number(Figure figure) {
        var breakdown = figure.breakdown();
        var value = Numbers.print(figure.value());
        return new Number(
                figure.name(),
                figure.unit() == null ? value : value + " " + figure.unit(),
                breakdown.parts().isEmpty() || breakdown.sum().compareTo(figure.value()) != 0
                        ? null
                        : value + " = " + breakdown.printedSum(),
                breakdown.parts().stream()
                        .map(part -> new Part(part.name(), Numbers.print(part.value())))
                        .toList(),
                figure.names(),
                figure.note());
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
