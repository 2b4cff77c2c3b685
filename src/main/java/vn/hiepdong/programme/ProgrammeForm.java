package vn.hiepdong.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;

/**
 * What a coordinator types about a programme.
 *
 * @param year fills the two days of the period where they are left empty: 01/01 to 31/12
 * @param term number of the term; empty for none
 * @param parentProgramme number of the programme under which a plan stands; empty for none
 * @param archival taken down from a source, which the four fields after it cite
 * @param printedCount how many items the text says it has; empty where it does not say
 * @param reviewInterval in months; empty where the parties agreed on no reviews, null where nobody was asked: half a year
 * @param parties as printed; an empty row is none
 * @param visibility null: everybody may read it once it is signed
 */
public record ProgrammeForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{programme.title.blank}") @Size(max = 500, message = "{text.tooLong}")
        String title,

        @Size(max = 100, message = "{text.tooLong}") String code,
        @NotNull(message = "{programme.kind.missing}") ProgrammeKind kind,

        @Pattern(regexp = "|(19|20|21)\\d\\d", message = "{programme.year.invalid}")
        String year,

        @Day String periodFrom,
        @Day String periodTo,
        String term,

        @Size(max = 300, message = "{text.tooLong}") String theme,
        String parentProgramme,

        @Size(max = 5000, message = "{text.tooLong}") String summary,
        @NotNull(message = "{programme.archival.missing}") Boolean archival,

        @Size(max = 200, message = "{text.tooLong}") String sourceAuthor,

        @Size(max = 200, message = "{text.tooLong}") String sourcePublisher,

        @Size(max = 100, message = "{text.tooLong}") String sourcePublished,

        @Size(max = 500, message = "{text.tooLong}") String sourceAddress,

        @Pattern(regexp = "|[1-9]\\d?|[12]\\d\\d|300", message = "{programme.printedCount.invalid}")
        String printedCount,

        @Pattern(regexp = "|[1-9]|[1-5]\\d|60", message = "{programme.reviewInterval.invalid}")
        String reviewInterval,

        List<@Valid PartyRow> parties,
        Visibility visibility) {

    private static final String HALF_A_YEAR = "6";

    /** @param agency a name, as a picker takes it */
    public record PartyRow(String agency, PartyRole role) {

        boolean isBlank() {
            return agency == null || agency.isEmpty();
        }
    }

    public ProgrammeForm {
        term = text(term);
        parentProgramme = text(parentProgramme);
        reviewInterval = reviewInterval == null ? HALF_A_YEAR : reviewInterval;
        parties = parties == null ? List.of() : List.copyOf(parties);
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
    }

    static ProgrammeForm blank() {
        return new ProgrammeForm(
                Submissions.newKey(),
                null,
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                "",
                "",
                "",
                "",
                "",
                HALF_A_YEAR,
                List.of(new PartyRow("", PartyRole.HOST), new PartyRow("", PartyRole.PARTY)),
                Visibility.PUBLIC);
    }

    /** For a programme that carries out a regulation or a period programme: under it, between the same parties, to the same readers. */
    static ProgrammeForm under(Programme frame) {
        return new ProgrammeForm(
                Submissions.newKey(),
                null,
                "",
                "",
                ProgrammeKind.ANNUAL_PROGRAMME,
                "",
                "",
                "",
                "",
                "",
                frame.id().toString(),
                "",
                false,
                "",
                "",
                "",
                "",
                "",
                text(frame.details().reviewIntervalMonths()),
                rows(frame),
                frame.visibility());
    }

    private static List<PartyRow> rows(Programme programme) {
        return programme.parties().stream()
                .map(party -> new PartyRow(party.agency().name(), party.role()))
                .toList();
    }

    static ProgrammeForm of(Programme programme) {
        var details = programme.details();
        var source = programme.source() == null ? Source.UNKNOWN : programme.source();
        return new ProgrammeForm(
                Submissions.newKey(),
                programme.version(),
                details.title(),
                text(details.code()),
                details.kind(),
                "",
                DayText.print(details.periodFrom()),
                DayText.print(details.periodTo()),
                programme.term() == null ? "" : programme.term().id().toString(),
                text(details.theme()),
                programme.parent() == null ? "" : programme.parent().id().toString(),
                text(details.summary()),
                programme.archival(),
                text(source.author()),
                text(source.publisher()),
                text(source.published()),
                text(source.address()),
                text(details.printedCount()),
                text(details.reviewIntervalMonths()),
                rows(programme),
                programme.visibility());
    }

    /** With the days of the year filled in where no day was typed. */
    ProgrammeForm withPeriodOfYear() {
        if (year == null || !year.matches("\\d{4}")) {
            return this;
        }
        return with(
                title,
                isEmpty(periodFrom) ? "01/01/" + year : periodFrom,
                isEmpty(periodTo) ? "31/12/" + year : periodTo,
                parties);
    }

    ProgrammeForm withAnotherParty() {
        var rows = new ArrayList<>(parties);
        rows.add(new PartyRow("", PartyRole.PARTY));
        return with(title, periodFrom, periodTo, rows);
    }

    ProgrammeForm withoutParty(int row) {
        var rows = new ArrayList<>(parties);
        if (row >= 0 && row < rows.size()) {
            rows.remove(row);
        }
        return with(title, periodFrom, periodTo, rows);
    }

    ProgrammeForm withPartyMovedUp(int row) {
        var rows = new ArrayList<>(parties);
        if (row > 0 && row < rows.size()) {
            rows.add(row - 1, rows.remove(row));
        }
        return with(title, periodFrom, periodTo, rows);
    }

    /** The same with another title, period and parties. */
    public ProgrammeForm with(String title, String periodFrom, String periodTo, List<PartyRow> parties) {
        return new ProgrammeForm(
                submissionKey,
                version,
                title,
                code,
                kind,
                year,
                periodFrom,
                periodTo,
                term,
                theme,
                parentProgramme,
                summary,
                archival,
                sourceAuthor,
                sourcePublisher,
                sourcePublished,
                sourceAddress,
                printedCount,
                reviewInterval,
                parties,
                visibility);
    }

    Optional<LocalDate> from() {
        return DayText.parse(periodFrom);
    }

    Optional<LocalDate> to() {
        return DayText.parse(periodTo);
    }

    ProgrammeDetails details() {
        return new ProgrammeDetails(
                title,
                nullable(code),
                kind,
                from().orElseThrow(),
                to().orElseThrow(),
                nullable(theme),
                nullable(summary),
                number(printedCount),
                number(reviewInterval));
    }

    Source source() {
        return Source.typed(sourceAuthor, sourcePublisher, sourcePublished, sourceAddress);
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isEmpty();
    }

    private static Integer number(String typed) {
        return isEmpty(typed) ? null : Integer.valueOf(typed);
    }

    private static String nullable(String typed) {
        return isEmpty(typed) ? null : typed;
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
