package vn.hiepdong.visit;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.hiepdong.web.sheet.PlainSheet;
import vn.hiepdong.web.text.Labels;

/** Counts as a sheet for other programs. */
final class VisitSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final PlainSheet sheet;

    private VisitSheet(List<String> head, Stream<List<Object>> rows) {
        this.sheet = PlainSheet.of(head, rows.toList());
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
                        .map(count -> List.<Object>of(format.format(count.from()), count.visits(), count.pageViews())));
    }

    static VisitSheet ofRecords(List<MostViewed> records, Labels labels) {
        return new VisitSheet(
                List.of("Loại", "Tên", "Địa chỉ", "Lượt xem"),
                records.stream()
                        .map(one -> List.<Object>of(
                                labels.of(one.kind()),
                                one.link().title(),
                                one.link().address(),
                                one.views())));
    }

    byte[] bytes() {
        return sheet.csv();
    }
}
