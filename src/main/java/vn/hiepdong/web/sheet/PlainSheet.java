package vn.hiepdong.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.Workbook;

/**
 * A table as a file for other programs, which opens with its letters right and runs nothing.
 *
 * @param name of the sheet
 * @param widths in characters, one for each header
 * @param rows whole numbers or texts, one for each header
 */
public record PlainSheet(String name, List<String> headers, List<Integer> widths, List<List<Object>> rows) {

    /** For a table that is given out as CSV alone. */
    public static PlainSheet of(List<String> headers, List<List<Object>> rows) {
        return new PlainSheet("", headers, List.of(), rows);
    }

    /** An Excel workbook of one sheet; every cell is text or a number, and none is a formula. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Hiệp Đồng", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            for (var column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
                sheet.width(column, widths.get(column));
            }
            sheet.range(0, 0, 0, headers.size() - 1).style().bold().set();
            for (var line = 0; line < rows.size(); line++) {
                for (var column = 0; column < headers.size(); column++) {
                    if (rows.get(line).get(column) instanceof Number number) {
                        sheet.value(line + 1, column, number);
                    } else {
                        sheet.value(line + 1, column, rows.get(line).get(column).toString());
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Text between commas, with a mark at its head by which Excel knows the letters; what looks like a formula is quoted. */
    public byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                var printer = CSVFormat.EXCEL
                        .builder()
                        .setQuoteMode(QuoteMode.ALL)
                        .get()
                        .print(writer)) {
            writer.write('\ufeff');
            printer.printRecord(headers);
            for (var row : rows) {
                printer.printRecord(
                        row.stream().map(cell -> harmless(cell.toString())).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The one place where a cell of a CSV is kept from being run. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
