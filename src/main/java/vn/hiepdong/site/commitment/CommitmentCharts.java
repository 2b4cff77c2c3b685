package vn.hiepdong.site.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.register.Breakdown;
import vn.hiepdong.commitment.register.BreakingDown;
import vn.hiepdong.site.AddressChoices;
import vn.hiepdong.web.chart.BarChart;
import vn.hiepdong.web.chart.RowChart;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.text.Numbers;

/** Draws the public register. Each figure leads to exactly the lines that it counts. */
@Component
@Transactional(readOnly = true)
class CommitmentCharts {

    private static final String REGISTER = "/cam-ket";

    /** More bars than these nobody compares; the table under them has all. */
    private static final int MOST_BARS = 20;

    private final BreakingDown breakingDown;
    private final Agencies agencies;
    private final AddressChoices choices;
    private final Labels labels;
    private final Clock clock;

    CommitmentCharts(BreakingDown breakingDown, Agencies agencies, AddressChoices choices, Labels labels, Clock clock) {
        this.breakingDown = breakingDown;
        this.agencies = agencies;
        this.choices = choices;
        this.labels = labels;
        this.clock = clock;
    }

    ChartPage draw() {
        var breakdown = breakingDown.of(CommitmentSearch.everything().filter(choices, agencies));
        var shown = Arrays.stream(DueStatus.values())
                .filter(status -> breakdown.all().of(status) > 0)
                .toList();
        return new ChartPage(
                breakdown.tally(),
                shown,
                statuses(breakdown.all(), shown),
                shown.stream()
                        .map(status -> new ChartPage.StatusLine(
                                status,
                                figure(
                                        breakdown.all().of(status),
                                        REGISTER + "?tinh-trang=" + choices.word(status),
                                        status)))
                        .toList(),
                Numbers.print(breakdown.all().total()),
                leads(breakdown),
                breakdown.leads().stream().map(lead -> line(lead, shown)).toList(),
                breakdown.withoutLead() == 0
                        ? ""
                        : Numbers.print(breakdown.withoutLead()) + " nội dung chưa ghi cơ quan chủ trì.",
                years(breakdown.years()),
                breakdown.years().stream().map(year -> line(year, shown)).toList());
    }

    private RowChart statuses(Breakdown.Counts all, List<DueStatus> shown) {
        return RowChart.of(
                "Cam kết theo tình trạng",
                "",
                shown.stream()
                        .map(status -> new RowChart.Value(
                                labels.of(status),
                                List.of(new RowChart.Part(colour(status), "nội dung", all.of(status)))))
                        .toList());
    }

    private RowChart leads(Breakdown breakdown) {
        var today = LocalDate.now(clock);
        return RowChart.of(
                "Cam kết theo cơ quan chủ trì",
                breakdown.leads().size() > MOST_BARS
                        ? "Biểu đồ vẽ %d cơ quan chủ trì nhiều việc nhất; bảng dưới có đủ.".formatted(MOST_BARS)
                        : "",
                breakdown.leads().stream()
                        .limit(MOST_BARS)
                        .map(lead -> new RowChart.Value(
                                lead.agency().printedOn(today).then(), parts(lead.counts())))
                        .toList());
    }

    private static List<RowChart.Part> parts(Breakdown.Counts counts) {
        return List.of(
                new RowChart.Part("part-good", "xong đúng hạn", counts.of(DueStatus.DONE_ON_TIME, DueStatus.DONE)),
                new RowChart.Part("part-late-done", "xong trễ", counts.of(DueStatus.DONE_LATE)),
                new RowChart.Part(
                        "part-open",
                        "chưa quá hạn",
                        counts.of(DueStatus.IN_TIME, DueStatus.DUE_SOON, DueStatus.NO_DEADLINE, DueStatus.SILENT)),
                new RowChart.Part("part-overdue", "quá hạn", counts.of(DueStatus.OVERDUE)),
                new RowChart.Part("part-closed", "ngừng theo dõi", counts.of(DueStatus.CLOSED_OTHER)));
    }

    private static String colour(DueStatus status) {
        return switch (status) {
            case DONE_ON_TIME, DONE -> "part-good";
            case DONE_LATE -> "part-late-done";
            case IN_TIME, NO_DEADLINE -> "part-open";
            case DUE_SOON, SILENT -> "part-soon";
            case OVERDUE -> "part-overdue";
            case CLOSED_OTHER -> "part-closed";
        };
    }

    private static BarChart years(List<Breakdown.Year> years) {
        return BarChart.of(
                "theo-nam",
                "Cam kết theo năm",
                "Một chương trình nhiều năm được đếm ở mỗi năm mà nó kéo dài.",
                years.stream()
                        .map(year -> new BarChart.Value(
                                String.valueOf(year.year()),
                                "Năm " + year.year(),
                                year.counts().total()))
                        .toList());
    }

    private ChartPage.Line line(Breakdown.Lead lead, List<DueStatus> shown) {
        var where = REGISTER + "?co-quan=" + lead.agency().slug() + "&vai-tro=" + choices.word(AssignmentRole.LEAD);
        return new ChartPage.Line(
                lead.agency().printedOn(LocalDate.now(clock)),
                null,
                figure(lead.counts().total(), where, null),
                figures(lead.counts(), where, shown));
    }

    private ChartPage.Line line(Breakdown.Year year, List<DueStatus> shown) {
        var where = REGISTER + "?nam=" + year.year();
        return new ChartPage.Line(
                null, year.year(), figure(year.counts().total(), where, null), figures(year.counts(), where, shown));
    }

    private List<ChartPage.Figure> figures(Breakdown.Counts counts, String where, List<DueStatus> shown) {
        return shown.stream()
                .map(status -> figure(counts.of(status), where + "&tinh-trang=" + choices.word(status), status))
                .toList();
    }

    private static ChartPage.Figure figure(long count, String address, DueStatus status) {
        return new ChartPage.Figure(Numbers.print(count), count == 0 ? null : address, status);
    }
}
