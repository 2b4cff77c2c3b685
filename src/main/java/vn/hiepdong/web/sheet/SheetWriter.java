package vn.hiepdong.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.text.Labels;

/**
 * Writes a workbook that comes back filled in: a sheet for each layout, and a guide. Cells are text, so that Excel makes no
 * date of 4/2018, no number of a telephone's zero and no formula of what begins like one; cells of words offer a list.
 */
@Component
public class SheetWriter {

    private static final String GUIDE = "Hướng dẫn";

    /** In 256ths of a character. */
    private static final int NARROW = 20 * 256;

    private static final int WIDE = 60 * 256;

    private final Labels labels;

    SheetWriter(Labels labels) {
        this.labels = labels;
    }

    /** To be filled in from nothing. */
    public byte[] empty(List<SheetLayout> layouts) {
        var nothing = new LinkedHashMap<SheetLayout, List<List<String>>>();
        layouts.forEach(layout -> nothing.put(layout, List.of()));
        return write(nothing);
    }

    /** @param rows of each sheet, in order; each has a text for each column */
    public byte[] write(Map<SheetLayout, List<List<String>>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var text = textStyle(workbook, false);
            var lines = textStyle(workbook, true);
            var sheets = new LinkedHashMap<SheetLayout, XSSFSheet>();
            rows.keySet().forEach(layout -> sheets.put(layout, workbook.createSheet(layout.name())));
            sheets.forEach((layout, sheet) -> {
                head(workbook, sheet, layout, text, lines);
                fill(sheet, layout, rows.get(layout), text, lines);
            });
            guide(workbook, sheets);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CellStyle textStyle(XSSFWorkbook workbook, boolean wraps) {
        var style = workbook.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wraps);
        return style;
    }

    private static void fill(
            XSSFSheet sheet, SheetLayout layout, List<List<String>> rows, CellStyle text, CellStyle lines) {
        for (var texts : rows) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (var at = 0; at < texts.size(); at++) {
                var cell = row.createCell(at);
                cell.setCellValue(texts.get(at));
                cell.setCellStyle(layout.columns().get(at).lines() ? lines : text);
            }
        }
    }

    private static void head(
            XSSFWorkbook workbook, XSSFSheet sheet, SheetLayout layout, CellStyle text, CellStyle lines) {
        var bold = bold(workbook);
        var header = sheet.createRow(0);
        for (int at = 0; at < layout.columns().size(); at++) {
            var column = layout.columns().get(at);
            var cell = header.createCell(at);
            cell.setCellValue(column.required() ? column.header() + " *" : column.header());
            cell.setCellStyle(bold);
            sheet.setColumnWidth(at, column.lines() ? WIDE : at == 0 && column.required() ? 2 * NARROW : NARROW);
            sheet.setDefaultColumnStyle(at, column.lines() ? lines : text);
        }
        sheet.createFreezePane(1, 1);
    }

    /** A line for each column; under its hint the words that it takes, which the lists of the cells point to. */
    private void guide(XSSFWorkbook workbook, Map<SheetLayout, XSSFSheet> sheets) {
        var guide = workbook.createSheet(GUIDE);
        guide.setColumnWidth(0, NARROW);
        guide.setColumnWidth(1, NARROW);
        guide.setColumnWidth(2, WIDE);
        line(guide, "Trang", "Cột", "Cách ghi. Cột có dấu * là bắt buộc.")
                .forEach(cell -> cell.setCellStyle(bold(workbook)));
        sheets.forEach((layout, sheet) -> {
            for (var column : layout.columns()) {
                line(guide, layout.name(), column.required() ? column.header() + " *" : column.header(), column.hint());
                if (column.words() != null) {
                    var first = guide.getLastRowNum() + 1;
                    Stream.of(column.words().getEnumConstants()).forEach(word -> line(guide, "", "", labels.of(word)));
                    offer(sheet, layout.place(column.field()), first, guide.getLastRowNum());
                }
            }
        });
    }

    private static List<XSSFCell> line(XSSFSheet sheet, String... texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        return Stream.of(texts)
                .map(text -> {
                    var cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                    cell.setCellValue(text);
                    return cell;
                })
                .toList();
    }

    private static void offer(XSSFSheet sheet, int column, int first, int last) {
        var helper = sheet.getDataValidationHelper();
        var words = helper.createFormulaListConstraint("'%s'!$C$%d:$C$%d".formatted(GUIDE, first + 1, last + 1));
        var cells = new CellRangeAddressList(1, WorkbookReader.MOST_ROWS, column, column);
        sheet.addValidationData(helper.createValidation(words, cells));
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
