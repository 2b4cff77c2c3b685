package vn.hiepdong.commitment.register;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.sheet.PlainSheet;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.text.Numbers;

/** The register as a sheet: exactly the lines that a filter let through, in its order. */
@Component
public class RegisterSheet {

    private static final List<String> HEADERS = List.of(
            "Số",
            "Nội dung",
            "Chương trình",
            "Chủ trì",
            "Phối hợp",
            "Loại",
            "Hạn",
            "Tình trạng",
            "Hoàn thành ngày",
            "Sản phẩm, kết quả",
            "Chỉ tiêu",
            "Đã đạt",
            "Nguồn");

    /** Widths in characters. */
    private static final List<Integer> WIDTHS = List.of(6, 60, 50, 34, 34, 16, 12, 22, 14, 34, 16, 12, 20);

    private final Labels labels;

    RegisterSheet(Labels labels) {
        this.labels = labels;
    }

    public byte[] xlsx(List<RegisterRow> rows) {
        return sheet(rows).xlsx();
    }

    public byte[] csv(List<RegisterRow> rows) {
        return sheet(rows).csv();
    }

    private PlainSheet sheet(List<RegisterRow> rows) {
        return new PlainSheet(
                "Sổ cam kết", HEADERS, WIDTHS, rows.stream().map(this::cells).toList());
    }

    private List<Object> cells(RegisterRow row) {
        return List.of(
                row.number(),
                row.statement(),
                row.programmeTitle(),
                names(row.leads()),
                names(row.supports()),
                often(row),
                Typed.day(row.dueOn()),
                labels.of(row.status()),
                Typed.day(row.completedOn()),
                Typed.text(row.output()),
                row.target() == null ? "" : row.target().print(),
                row.reached() == null ? "" : Numbers.print(row.reached()),
                labels.of(row.source()));
    }

    private String often(RegisterRow row) {
        var often = row.recurrence() != null ? row.recurrence() : labels.of(row.period());
        return often.isEmpty() ? labels.of(row.kind()) : labels.of(row.kind()) + ", " + often;
    }

    private static String names(List<DatedName> names) {
        return names.stream()
                .map(name -> name.now() == null ? name.then() : name.then() + " (" + name.now() + ")")
                .collect(Collectors.joining("; "));
    }
}
