package vn.hiepdong.web.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.text.Numbers;

/**
 * Reads the rows of a workbook by the words of its first row, so that columns may stand in another order. A sheet that is
 * not there holds nothing; columns that no template has are the clerk's own notes.
 */
public final class WorkbookReader {

    public static final int MOST_ROWS = 2000;

    private static final String USE_THE_TEMPLATE = "Hãy dùng tệp mẫu tải từ trang này.";

    private WorkbookReader() {}

    /** @throws RuleViolation on the field {@code file}, when it is no such workbook or has no rows */
    public static List<SheetRow> read(byte[] content, List<SheetLayout> layouts) {
        try (var workbook = WorkbookFile.open(content)) {
            var rows = new ArrayList<SheetRow>();
            var found = false;
            for (var layout : layouts) {
                var sheet = sheet(workbook, layout);
                found |= sheet != null;
                rows.addAll(sheet == null ? List.of() : rows(sheet, layout));
            }
            if (!found) {
                throw refused(named(layouts) + " không có trong tệp này. " + USE_THE_TEMPLATE);
            }
            if (rows.isEmpty()) {
                throw refused("Tệp này chưa có dòng nào dưới hàng tiêu đề của " + named(layouts) + ".");
            }
            if (rows.size() > MOST_ROWS) {
                throw refused("Tệp này có %s dòng; mỗi lần nhập nhiều nhất %s dòng. Hãy chia thành nhiều tệp."
                        .formatted(Numbers.print(rows.size()), Numbers.print(MOST_ROWS)));
            }
            return rows;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, SheetLayout layout) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .filter(sheet -> CellReader.clean(sheet.getSheetName()).equalsIgnoreCase(layout.name()))
                .findFirst()
                .orElse(null);
    }

    private static List<SheetRow> rows(XSSFSheet sheet, SheetLayout layout) {
        var places = places(sheet.getRow(0), layout);
        var rows = new ArrayList<SheetRow>();
        for (int number = 1; number <= sheet.getLastRowNum(); number++) {
            var row = sheet.getRow(number);
            if (row != null) {
                rows.add(row(row, layout, places));
            }
        }
        rows.removeIf(SheetRow::isEmpty);
        return rows;
    }

    private static SheetRow row(XSSFRow row, SheetLayout layout, Map<String, Integer> places) {
        var cells = new LinkedHashMap<String, SheetRow.Cell>();
        places.forEach((field, column) -> cells.put(
                field, CellReader.read(row, column, layout.column(field).lines())));
        return new SheetRow(layout, row.getRowNum() + 1, cells);
    }

    /** In which column each field stands. */
    private static Map<String, Integer> places(XSSFRow header, SheetLayout layout) {
        var headers = new LinkedHashMap<String, Integer>();
        for (int column = 0; header != null && column < header.getLastCellNum(); column++) {
            headers.putIfAbsent(key(CellReader.read(header, column, false).text()), column);
        }
        var missing = layout.columns().stream()
                .map(SheetLayout.Column::header)
                .filter(name -> !headers.containsKey(key(name)))
                .map(name -> "“" + name + "”")
                .toList();
        if (!missing.isEmpty()) {
            throw refused("Hàng đầu của trang “%s” thiếu cột %s. %s"
                    .formatted(layout.name(), String.join(", ", missing), USE_THE_TEMPLATE));
        }
        var places = new LinkedHashMap<String, Integer>();
        layout.columns().forEach(column -> places.put(column.field(), headers.get(key(column.header()))));
        return places;
    }

    /** The star marks what must be filled in. */
    private static String key(String header) {
        return header.replace("*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String named(List<SheetLayout> layouts) {
        return layouts.stream().map(layout -> "trang “" + layout.name() + "”").collect(Collectors.joining(" hoặc "));
    }

    private static RuleViolation refused(String sentence) {
        var first = sentence.substring(0, 1).toUpperCase(Locale.ROOT);
        return new RuleViolation("file", first + sentence.substring(1));
    }
}
