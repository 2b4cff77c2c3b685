package vn.hiepdong.visit;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiepdong.web.text.Labels;

/** Counts as a CSV that Excel opens with its letters right, and that runs nothing there. */
final class VisitSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /** By it Excel knows UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<List<String>> rows;

    private VisitSheet(List<String> head, Stream<List<String>> rows) {
        this.rows = Stream.concat(Stream.of(head), rows).toList();
    }

    static VisitSheet ofDays(List<VisitCount> days) {
        return of("Ngày", DAY, days);
    }

    static VisitSheet ofMonths(List<VisitCount> months) {
        return of("Tháng", MONTH, months);
    }

    private static VisitSheet of(String first, DateTimeFormatter format, List<VisitCount> counts) {
        return new VisitSheet(
                List.of(first, "Lượt truy cập", "Lượt xem trang"),
                counts.stream()
                        .map(count -> List.of(
                                format.format(count.from()),
                                String.valueOf(count.visits()),
                                String.valueOf(count.pageViews()))));
    }

    static VisitSheet ofRecords(List<MostViewed> records, Labels labels) {
        return new VisitSheet(
                List.of("Loại", "Tên", "Địa chỉ", "Lượt xem"),
                records.stream()
                        .map(one -> List.of(
                                labels.of(one.kind()),
                                one.link().title(),
                                one.link().address(),
                                String.valueOf(one.views()))));
    }

    byte[] bytes() {
        return rows.stream()
                .map(row -> row.stream().map(VisitSheet::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What begins like a formula is made text by a quote before it. */
    private static String cell(String text) {
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
