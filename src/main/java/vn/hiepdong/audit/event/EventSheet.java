package vn.hiepdong.audit.event;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.sheet.PlainSheet;
import vn.hiepdong.web.text.Labels;

/** Security events as a sheet. */
@Component
class EventSheet {

    private static final List<String> HEADERS =
            List.of("Lúc", "Việc", "Kết quả", "Tài khoản", "Mạng", "Chi tiết", "Số lần", "Mã yêu cầu");

    private static final List<Integer> WIDTHS = List.of(20, 26, 18, 20, 22, 70, 10, 14);

    private final Labels labels;

    EventSheet(Labels labels) {
        this.labels = labels;
    }

    PlainSheet of(List<EventLine> lines) {
        return new PlainSheet(
                "Sự kiện an ninh",
                HEADERS,
                WIDTHS,
                lines.stream().map(this::row).toList());
    }

    private List<Object> row(EventLine line) {
        return List.of(
                line.printedAt(),
                labels.of(line.kind()),
                labels.of(line.result()),
                Objects.requireNonNullElse(line.account(), ""),
                Objects.requireNonNullElse(line.network(), ""),
                line.detail(),
                line.times(),
                Objects.requireNonNullElse(line.request(), ""));
    }
}
