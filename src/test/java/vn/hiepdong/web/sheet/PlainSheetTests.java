package vn.hiepdong.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that other programs open: with its letters right, and without running anything. */
class PlainSheetTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 912", "-2", "@SUM(A1)", "\t=1+1", "\r=1+1"})
    void whatBeginsLikeAFormulaIsQuotedInACsv(String text) {
        assertThat(csv(text)).contains("'" + text);
    }

    @Test
    void otherTextsStayAsTheyAre() {
        assertThat(csv("Tập huấn, \"2 lớp\"")).isEqualTo("\ufeff\"Nội dung\"\r\n\"Tập huấn, \"\"2 lớp\"\"\"\r\n");
    }

    @Test
    void aCellOfAWorkbookIsTextOrANumber() throws IOException {
        var sheet = new PlainSheet("Trang", List.of("Số", "Nội dung"), List.of(6, 40), List.of(List.of(7, "=1+1")));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet.xlsx()))) {
            var row = workbook.getSheet("Trang").getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(7);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    private static String csv(String text) {
        return new String(
                PlainSheet.of(List.of("Nội dung"), List.of(List.of(text))).csv(), StandardCharsets.UTF_8);
    }
}
