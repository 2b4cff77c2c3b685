package vn.hiepdong.web.sheet;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.hiepdong.web.text.Nfc;
import vn.hiepdong.web.time.DayText;
import vn.hiepdong.web.time.PartialDate;

/** Reads a cell as the text that somebody would have typed into the form: a number, a date and a formula's result too. */
final class CellReader {

    private CellReader() {}

    /** @param lines whether the text may have several lines */
    static SheetRow.Cell read(XSSFRow row, int column, boolean lines) {
        var address = CellReference.convertNumToColString(column) + (row.getRowNum() + 1);
        var cell = row.getCell(column);
        if (cell == null) {
            return new SheetRow.Cell(address, "", null);
        }
        var formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell.getRawValue() == null) {
            return new SheetRow.Cell(
                    address, "", "Công thức này chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại rồi gửi lại.");
        }
        var type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.ERROR
                ? new SheetRow.Cell(
                        address, "", "Ô đang báo lỗi " + cell.getErrorCellString() + ". Hãy ghi lại giá trị.")
                : new SheetRow.Cell(address, text(cell, type, lines), null);
    }

    /** One line in the portal's spelling, whatever blanks and invisible marks came along with a copied text. */
    static String clean(String text) {
        return visible(text).replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
    }

    /** The same of a text of several lines, each cleaned by itself. */
    static String cleanLines(String text) {
        return visible(text)
                .lines()
                .map(line -> line.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String visible(String text) {
        return Nfc.printable(text).replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF]", "");
    }

    /** With a comma, as it would be typed. */
    private static String number(double value) {
        return NumberToTextConverter.toText(value).replace('.', ',');
    }

    private static String text(XSSFCell cell, CellType type, boolean lines) {
        return switch (type) {
            case STRING -> lines ? cleanLines(cell.getStringCellValue()) : clean(cell.getStringCellValue());
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell.getNumericCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "x" : "";
            default -> "";
        };
    }

    /** As exactly as the cell shows it: Excel makes a first of April of a typed 4/2018, and shows the month alone. */
    private static String date(XSSFCell cell) {
        var day = cell.getLocalDateTimeCellValue().toLocalDate();
        var shown = cell.getCellStyle()
                .getDataFormatString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\[[^]]*]|\"[^\"]*\"", "");
        if (shown.contains("d")) {
            return DayText.print(day);
        }
        var precision = shown.contains("m") ? PartialDate.Precision.MONTH : PartialDate.Precision.YEAR;
        return new PartialDate(day, precision).print();
    }
}
