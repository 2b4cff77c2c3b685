package vn.hiepdong.site.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.hiepdong.visit.VisitCount;
import vn.hiepdong.web.chart.BarChart;
import vn.hiepdong.web.text.Numbers;
import vn.hiepdong.web.time.DayText;

/** Visits as drawings, with a sentence for who does not see them. */
final class VisitCharts {

    /** Of 31 bars every fifth is named: more names would run into each other on a phone. */
    private static final int NAMED = 5;

    private VisitCharts() {}

    static BarChart ofDays(List<VisitCount> days, String period) {
        return BarChart.of(
                "theo-ngay",
                "Lượt truy cập từng ngày, " + period,
                sentence(days, day -> "ngày " + DayText.print(day.from())),
                days.stream()
                        .map(day -> new BarChart.Value(
                                label(day.from().getDayOfMonth()), DayText.print(day.from()), day.visits()))
                        .toList());
    }

    static BarChart ofMonths(List<VisitCount> months, int year) {
        return BarChart.of(
                "theo-thang",
                "Lượt truy cập từng tháng, năm " + year,
                sentence(months, month -> "tháng " + month.from().getMonthValue()),
                months.stream()
                        .map(month -> new BarChart.Value(
                                String.valueOf(month.from().getMonthValue()),
                                "Tháng " + month.from().getMonthValue(),
                                month.visits()))
                        .toList());
    }

    private static String label(int day) {
        return day == 1 || day % NAMED == 0 ? String.valueOf(day) : "";
    }

    private static String sentence(List<VisitCount> counts, Function<VisitCount, String> name) {
        var sum = counts.stream().mapToLong(VisitCount::visits).sum();
        var most = counts.stream().max(Comparator.comparingLong(VisitCount::visits));
        return sum == 0
                ? "Chưa ghi lượt truy cập nào."
                : "Tất cả %s lượt; nhiều nhất %s, %s lượt."
                        .formatted(
                                Numbers.print(sum),
                                name.apply(most.orElseThrow()),
                                most.get().visitsText());
    }
}
