package vn.hiepdong.commitment.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Labels;

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
            "Nguồn");

    /** Widths in characters. */
    private static final List<Integer> WIDTHS = List.of(6, 60, 50, 34, 34, 16, 12, 22, 14, 34, 20);

    private final Labels labels;

    RegisterSheet(Labels labels) {
        this.labels = labels;
    }

    /** An Excel workbook of one sheet; every cell is text or a number, and none is a formula. */
    public byte[] xlsx(List<RegisterRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Hiệp Đồng", "1.0")) {
            var sheet = workbook.newWorksheet("Sổ cam kết");
            sheet.freezePane(0, 1);
            for (var column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(0, 0, 0, HEADERS.size() - 1).style().bold().set();
            for (var line = 0; line < rows.size(); line++) {
                var cells = cells(rows.get(line));
                sheet.value(line + 1, 0, rows.get(line).number());
                for (var column = 1; column < cells.size(); column++) {
                    sheet.value(line + 1, column, cells.get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Text between commas, with a mark at its head by which Excel knows the letters; what looks like a formula is quoted. */
    public byte[] csv(List<RegisterRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                var printer = CSVFormat.EXCEL.print(writer)) {
            writer.write('\ufeff');
            printer.printRecord(HEADERS);
            for (var row : rows) {
                printer.printRecord(
                        cells(row).stream().map(RegisterSheet::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<String> cells(RegisterRow row) {
        return List.of(
                String.valueOf(row.number()),
                row.statement(),
                row.programmeTitle(),
                names(row.leads()),
                names(row.supports()),
                labels.of(row.kind()) + (row.recurrence() == null ? "" : ", " + row.recurrence()),
                Typed.day(row.dueOn()),
                labels.of(row.status()),
                Typed.day(row.completedOn()),
                Typed.text(row.output()),
                labels.of(row.source()));
    }

    private static String names(List<DatedName> names) {
        return names.stream()
                .map(name -> name.now() == null ? name.then() : name.then() + " (" + name.now() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
