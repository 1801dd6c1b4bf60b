package vn.binhyen.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;

class TypedListTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("Đơn vị", 30), new Column("Số", 10), new Column("Ngày", 12), new Column("Ghi chú", 12));

    private static final List<Cell> ROW = List.of(
            Cell.of("=1+1"),
            new Cell.Amount(new BigDecimal("1234.5")),
            new Cell.Day(LocalDate.of(2026, 11, 22)),
            new Cell.Missing("chưa có"));

    @Test
    void aSpreadsheetHasTypedCellsAndAHeadThatStays() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(ListFormat.XLSX)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void linesOfTextSayTheSame() throws IOException {
        var text = new String(written(ListFormat.CSV), StandardCharsets.UTF_8);
        assertThat(text).contains("Đơn vị", "1234.5", "22/11/2026", "chưa có");
    }

    private static byte[] written(ListFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var list = TypedList.to(out, format, "Danh sách", COLUMNS)) {
            list.row(ROW);
            assertThat(list.rows()).isEqualTo(1);
        }
        return out.toByteArray();
    }
}
