package vn.hiepdong.agency.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hiepdong.web.sheet.SheetLayout;

/** Workbooks as a clerk would fill them in. */
public final class Workbooks {

    private Workbooks() {}

    /** With the headers of some layouts and nothing below. */
    static byte[] empty(SheetLayout... layouts) {
        return workbook(workbook -> Stream.of(layouts).forEach(layout -> {
            var headers =
                    layout.columns().stream().map(SheetLayout.Column::header).toArray(String[]::new);
            add(workbook.createSheet(layout.name()), headers);
        }));
    }

    static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same workbook with something done to it. */
    static byte[] changed(byte[] content, Consumer<XSSFWorkbook> change) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            change.accept(workbook);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same workbook with more rows; each is a line of cells between bars, from the left. */
    public static byte[] filled(byte[] content, String sheet, String... lines) {
        return changed(
                content,
                workbook -> Stream.of(lines).forEach(line -> {
                    var texts =
                            Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
                    add(workbook.getSheet(sheet), texts);
                }));
    }

    static void add(XSSFSheet sheet, String... texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int at = 0; at < texts.length; at++) {
            if (!texts[at].isEmpty()) {
                row.createCell(at).setCellValue(texts[at]);
            }
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
