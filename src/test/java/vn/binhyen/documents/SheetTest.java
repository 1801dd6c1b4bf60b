package vn.binhyen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {

    static final List<Column> COLUMNS =
            List.of(new Column("Mã số", 14), new Column("Số", 10), new Column("Tỷ lệ", 10), new Column("Ngày", 12));

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void cellsKeepTheirTypes() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(row("0012345"))))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("0012345");
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.125);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        }
    }

    @Test
    void theHeadStaysAndFilters() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(row("a"), row("b"))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D3");
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(sheet.getColumnWidth(1));
            assertThat(sheet.getSheetName()).isEqualTo("Nhiệm vụ 1 2");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        for (var text : List.of("=1+1", "+84 24 3939", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"))
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(row(text))))) {
                var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
            }
    }

    @Test
    void aTableWithoutRowsIsASheetWithAHead() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        var sheet = new Sheet(new ByteArrayOutputStream(), "x", COLUMNS);
        assertThatThrownBy(() -> sheet.row(List.of(Cell.of("a")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 50)
    void anyTextGivesAWorkbookThatOpensWithThatText(@ForAll String text) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(row(text))))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell == null ? "" : cell.getStringCellValue()).isEqualTo(PlainText.line(text));
        }
    }

    private static List<Cell> row(String text) {
        return List.of(
                Cell.of(text),
                new Cell.Amount(new BigDecimal("1234.5")),
                new Cell.Share(new BigDecimal("0.125")),
                new Cell.Day(DAY));
    }

    @SafeVarargs
    private static byte[] written(List<Cell>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new Sheet(out, "Nhiệm vụ 1/2", COLUMNS)) {
            for (var row : rows) sheet.row(row);
        }
        return out.toByteArray();
    }
}
