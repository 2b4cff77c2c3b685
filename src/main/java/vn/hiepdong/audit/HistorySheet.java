package vn.hiepdong.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.text.Labels;

/** The history as a sheet, a row for each field that changed; every cell is text, and none runs as a formula. */
@Component
class HistorySheet {

    private static final List<String> HEADERS =
            List.of("Lúc", "Ai", "Việc", "Loại bản ghi", "Số", "Bản ghi", "Mục", "Từ", "Thành");

    /** Widths in characters. */
    private static final List<Integer> WIDTHS = List.of(20, 18, 24, 18, 10, 50, 26, 40, 40);

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private final Labels labels;

    HistorySheet(Labels labels) {
        this.labels = labels;
    }

    byte[] xlsx(List<HistoryLine> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Hiệp Đồng", "1.0")) {
            var sheet = workbook.newWorksheet("Lịch sử");
            sheet.freezePane(0, 1);
            for (var column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(0, 0, 0, HEADERS.size() - 1).style().bold().set();
            var at = 1;
            for (var cells : rows(lines).toList()) {
                for (var column = 0; column < cells.size(); column++) {
                    sheet.value(at, column, cells.get(column));
                }
                at++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** With a mark at its head by which Excel knows the letters; what looks like a formula is quoted. */
    byte[] csv(List<HistoryLine> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                var printer = CSVFormat.EXCEL.print(writer)) {
            writer.write('\ufeff');
            printer.printRecord(HEADERS);
            for (var cells : rows(lines).toList()) {
                printer.printRecord(cells.stream().map(HistorySheet::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Stream<List<String>> rows(List<HistoryLine> lines) {
        return lines.stream().flatMap(line -> {
            var change = line.change();
            var head = List.of(
                    AT.format(change.here()),
                    Objects.requireNonNullElse(change.actor(), "hệ thống"),
                    labels.action(change.action()) + " " + labels.table(change.subject()),
                    labels.table(line.table()),
                    String.valueOf(line.record()),
                    Objects.requireNonNullElse(line.name(), ""));
            return change.fields().isEmpty()
                    ? Stream.of(with(head, "", null, null))
                    : change.fields().stream().map(field -> with(head, field.field(), field.from(), field.to()));
        });
    }

    private static List<String> with(List<String> head, String field, String from, String to) {
        return Stream.concat(
                        head.stream(),
                        Stream.of(field, Objects.requireNonNullElse(from, ""), Objects.requireNonNullElse(to, "")))
                .toList();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
