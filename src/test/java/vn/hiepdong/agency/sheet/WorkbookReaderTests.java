package vn.hiepdong.agency.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hiepdong.agency.sheet.AgencyLayouts.AGENCIES;
import static vn.hiepdong.agency.sheet.AgencyLayouts.AREAS;
import static vn.hiepdong.agency.sheet.AgencyLayouts.PEOPLE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.sheet.SheetRow;
import vn.hiepdong.web.sheet.WorkbookReader;

/** What is read from a workbook, cell by cell, and what is said of one that cannot be read. */
class WorkbookReaderTests {

    static Stream<Arguments> cells() {
        return Stream.of(
                cell("a text", "Phòng Nội vụ", c -> c.setCellValue("Phòng Nội vụ")),
                cell("blanks of all kinds", "Phòng Nội vụ", c -> c.setCellValue(" Phòng\u00A0Nội \n vụ\u200B ")),
                cell("decomposed letters", "Phòng Nội vụ", c -> c.setCellValue(decomposed("Phòng Nội vụ"))),
                cell("a whole number", "10", c -> c.setCellValue(10)),
                cell("a year as a number", "2018", c -> c.setCellValue(2018)),
                cell("a telephone as a number", "84912345678", c -> c.setCellValue(84_912_345_678d)),
                cell("a typed date", "10/4/2018", c -> c.setCellValue("10/4/2018")),
                cell("a date of Excel", "10/04/2018", c -> date(c, "dd/mm/yyyy")),
                cell("a date with a weekday", "10/04/2018", c -> date(c, "[$-42A]dddd, d mmmm yyyy")),
                cell("a month of Excel", "04/2018", c -> date(c, "[Red]mmm-yy")),
                cell("a year of Excel", "2018", c -> date(c, "yyyy")),
                cell("a ticked box", "x", c -> c.setCellValue(true)),
                cell("a formula with its result", "Xã Tân Kỳ", c -> {
                    c.setCellFormula("\"Xã \"&\"Tân Kỳ\"");
                    c.getSheet()
                            .getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(c);
                }));
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @MethodSource("cells")
    void readsWhatSomebodyWouldHaveTyped(String what, String text, Consumer<XSSFCell> fill) {
        assertThat(cellA2(fill).text()).isEqualTo(text);
        assertThat(cellA2(fill).mistake()).isNull();
    }

    @Test
    void saysOfACellWhyNothingCanBeReadFromIt() {
        assertThat(cellA2(cell -> cell.setCellFormula("B1&C1")).mistake()).startsWith("Công thức này chưa có kết quả");
        assertThat(cellA2(cell -> cell.setCellErrorValue(FormulaError.REF)).mistake())
                .isEqualTo("Ô đang báo lỗi #REF!. Hãy ghi lại giá trị.");
    }

    @Test
    void findsColumnsByTheirHeaderAndPassesOverNotesAndEmptyRows() {
        var content = Workbooks.workbook(workbook -> {
            var sheet = workbook.createSheet("ĐỊA BÀN");
            Workbooks.add(sheet, "Ghi chú", "Loại *", "tên địa bàn", "Thuộc địa bàn", "Có từ ngày", "Đến hết ngày");
            Workbooks.add(sheet, "", "", "  ", "");
            Workbooks.add(sheet, "hỏi lại", "Xã, phường", "Xã Tân Kỳ", "Tỉnh Mẫu");
        });
        assertThat(WorkbookReader.read(content, List.of(AGENCIES, AREAS)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(3);
                    assertThat(row.name()).isEqualTo("Xã Tân Kỳ");
                    assertThat(row.rest()).isEqualTo("Xã, phường · Tỉnh Mẫu");
                    assertThat(row.cells().get("name").address()).isEqualTo("C3");
                    assertThat(row.cells().get("validTo").address()).isEqualTo("F3");
                });
    }

    static Stream<Arguments> noWorkbooks() throws IOException {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "tệp hỏng hoặc không phải tệp Excel"),
                Arguments.of("a text", "họ tên;chức vụ".getBytes(StandardCharsets.UTF_8), "không phải tệp Excel"),
                Arguments.of("another zip", zip("word/document.xml", 10), "không phải tệp Excel"),
                Arguments.of("half a workbook", half(Workbooks.empty(PEOPLE)), "tệp hỏng"),
                Arguments.of(
                        "an encrypted one", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "mật khẩu"),
                Arguments.of("one with macros", zip("xl/vbaProject.bin", 10), "có macro"),
                Arguments.of("a bomb", zip("xl/worksheets/sheet1.xml", 30_000_000), "quá lớn khi mở ra"),
                Arguments.of(
                        "a template of something else", Workbooks.empty(AGENCIES), "Trang “Người” không có trong tệp"),
                Arguments.of("an empty template", Workbooks.empty(PEOPLE), "chưa có dòng nào"),
                Arguments.of(
                        "a sheet without its first row", headless(), "Hàng đầu của trang “Người” thiếu cột “Họ tên”"),
                Arguments.of("too many rows", rows(2001), "có 2.001 dòng; mỗi lần nhập nhiều nhất 2.000 dòng"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noWorkbooks")
    void saysInASentenceWhyAFileCannotBeTaken(String what, byte[] content, String sentence) {
        assertThatThrownBy(() -> WorkbookReader.read(content, SheetKind.PEOPLE.layouts()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.sentences())
                                .singleElement()
                                .satisfies(said -> assertThat(said.field()).isEqualTo("file")))
                .hasMessageContaining(sentence);
    }

    /** Neither is an entity resolved nor does one that laughs a billion times fill the memory. */
    @Test
    void resolvesNoEntity() throws IOException {
        for (var declared : List.of(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a [<!ENTITY y \"ha\"><!ENTITY x \"&y;&y;&y;&y;&y;&y;&y;&y;\">]>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">")) {
            for (var part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml")) {
                var content = declaring(Workbooks.empty(PEOPLE), part, declared);
                assertThatThrownBy(() -> WorkbookReader.read(content, SheetKind.PEOPLE.layouts()))
                        .as(part + " " + declared)
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("tệp hỏng hoặc không phải tệp Excel");
            }
        }
    }

    private static byte[] declaring(byte[] workbook, String part, String declared) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out);
                var in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                var root = content.indexOf('<', content.indexOf("?>") + 1);
                zip.write((entry.getName().equals(part)
                                ? content.substring(0, root) + declared + content.substring(root)
                                : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Arguments cell(String what, String text, Consumer<XSSFCell> fill) {
        return Arguments.of(what, text, fill);
    }

    private static SheetRow.Cell cellA2(Consumer<XSSFCell> fill) {
        var content = Workbooks.changed(
                Workbooks.empty(PEOPLE),
                workbook -> fill.accept(workbook.getSheetAt(0).createRow(1).createCell(0)));
        return WorkbookReader.read(content, List.of(PEOPLE)).get(0).cells().get("name");
    }

    private static void date(XSSFCell cell, String format) {
        var workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellValue(LocalDate.of(2018, 4, 10));
        cell.setCellStyle(style);
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static byte[] zip(String entry, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] headless() {
        return Workbooks.workbook(workbook -> Workbooks.add(workbook.createSheet("Người"), "Nguyễn Văn An"));
    }

    private static byte[] rows(int count) {
        var lines = IntStream.range(0, count)
                .mapToObj(number -> String.format(Locale.ROOT, "Người thứ %d", number))
                .toArray(String[]::new);
        return Workbooks.filled(Workbooks.empty(PEOPLE), "Người", lines);
    }
}
