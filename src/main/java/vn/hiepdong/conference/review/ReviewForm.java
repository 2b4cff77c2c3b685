package vn.hiepdong.conference.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import vn.hiepdong.web.form.Rows;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.text.Numbers;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;

/**
 * What a conference found about one programme.
 *
 * @param version of the conference
 * @param programme id, out of those that can be reviewed
 * @param nextTasks one a line
 */
public record ReviewForm(
        String submissionKey,
        Long version,
        @NotBlank(message = "{review.programme.blank}") String programme,
        @NotNull(message = "{review.kind.missing}") ReviewKind kind,

        @NotBlank(message = "{review.coversFrom.blank}") @Day
        String coversFrom,

        @NotBlank(message = "{review.coversTo.blank}") @Day String coversTo,

        @Size(max = 300, message = "{text.tooLong}") String theme,
        @Size(max = 10000, message = "{text.tooLong}") String achievements,
        List<@Valid LimitationRow> limitations,
        List<@Valid FigureRow> figures,
        @Size(max = 10000, message = "{text.tooLong}") String nextTasks,
        @Size(max = 10000, message = "{text.tooLong}") String conclusion) {

    /** @param id of the row that stands; null for a new one */
    public record LimitationRow(
            Long id,
            @Size(max = 2000, message = "{text.tooLong}") String text,
            @Size(max = 2000, message = "{text.tooLong}") String cause,
            @Size(max = 2000, message = "{text.tooLong}") String remedy) {

        static final LimitationRow BLANK = new LimitationRow(null, "", "", "");

        static LimitationRow of(Limitation limitation) {
            return new LimitationRow(
                    limitation.id(), limitation.text(), orEmpty(limitation.cause()), orEmpty(limitation.remedy()));
        }

        boolean isBlank() {
            return nothingIn(text, cause, remedy);
        }
    }

    /**
     * @param id of the row that stands; null for a new one
     * @param value 1.234 or 12,5
     * @param breakdown a part a line: "cấp tỉnh: 1"
     * @param names what was counted, a name a line
     * @param note why it does not add up, where it does not
     */
    public record FigureRow(
            Long id,
            @Size(max = 300, message = "{text.tooLong}") String name,
            @Size(max = 50, message = "{text.tooLong}") String unit,
            @Size(max = 30, message = "{text.tooLong}") String value,
            @Size(max = 2000, message = "{text.tooLong}") String breakdown,
            @Size(max = 2000, message = "{text.tooLong}") String names,
            @Size(max = 1000, message = "{text.tooLong}") String note) {

        static final FigureRow BLANK = new FigureRow(null, "", "", "", "", "", "");

        static FigureRow of(Figure figure) {
            return new FigureRow(
                    figure.id(),
                    figure.name(),
                    orEmpty(figure.unit()),
                    Numbers.print(figure.value()),
                    figure.breakdown().text(),
                    String.join("\n", figure.names()),
                    orEmpty(figure.note()));
        }

        boolean isBlank() {
            return nothingIn(name, unit, value, breakdown, names, note);
        }
    }

    public ReviewForm {
        limitations = limitations == null ? List.of() : List.copyOf(limitations);
        figures = figures == null ? List.of() : List.copyOf(figures);
    }

    static ReviewForm blank(long version) {
        return new ReviewForm(
                Submissions.newKey(),
                version,
                "",
                null,
                "",
                "",
                "",
                "",
                List.of(LimitationRow.BLANK),
                List.of(FigureRow.BLANK),
                "",
                "");
    }

    static ReviewForm of(Review review) {
        var findings = review.findings();
        return new ReviewForm(
                Submissions.newKey(),
                review.conference().version(),
                review.programme().id().toString(),
                review.kind(),
                DayText.print(review.coversFrom()),
                DayText.print(review.coversTo()),
                orEmpty(findings.theme()),
                orEmpty(findings.achievements()),
                review.limitations().stream().map(LimitationRow::of).toList(),
                review.figures().stream().map(FigureRow::of).toList(),
                orEmpty(findings.nextTasks()),
                orEmpty(findings.conclusion()));
    }

    ReviewForm withLimitation() {
        return with(Rows.with(limitations, LimitationRow.BLANK), figures);
    }

    ReviewForm withoutLimitation(int number) {
        return with(Rows.without(limitations, number), figures);
    }

    ReviewForm withFigure() {
        return with(limitations, Rows.with(figures, FigureRow.BLANK));
    }

    ReviewForm withoutFigure(int number) {
        return with(limitations, Rows.without(figures, number));
    }

    private ReviewForm with(List<LimitationRow> limitations, List<FigureRow> figures) {
        return new ReviewForm(
                submissionKey,
                version,
                programme,
                kind,
                coversFrom,
                coversTo,
                theme,
                achievements,
                limitations,
                figures,
                nextTasks,
                conclusion);
    }

    private static boolean nothingIn(String... typed) {
        return Stream.of(typed).allMatch(text -> text == null || text.isBlank());
    }

    private static String orEmpty(String kept) {
        return kept == null ? "" : kept;
    }
}
