package vn.binhyen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FileSetTest {

    @Test
    void theIndexTellsEveryFileWithItsHash() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var set = new FileSet(out)) {
            set.add("Phường Ví Dụ/Báo cáo.pdf", "Báo cáo 6 tháng", file -> Pdf.write(Papers.report(2), file));
            set.add(
                    "Phường Ví Dụ/Báo cáo.docx",
                    "Báo cáo 6 tháng (để sửa)",
                    file -> Docx.write(Papers.report(2), file));
        }
        var files = files(out.toByteArray());
        assertThat(files.keySet())
                .containsExactly("Phường Ví Dụ/Báo cáo.pdf", "Phường Ví Dụ/Báo cáo.docx", "muc-luc.xlsx");
        try (var index = new XSSFWorkbook(new ByteArrayInputStream(files.get(FileSet.INDEX)))) {
            var sheet = index.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            var row = sheet.getRow(1);
            var pdf = files.get("Phường Ví Dụ/Báo cáo.pdf");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Báo cáo 6 tháng");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Phường Ví Dụ/Báo cáo.pdf");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(pdf.length);
            assertThat(row.getCell(4).getStringCellValue())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
        }
    }

    @Test
    void noNameLeadsOutOfTheFolderNorHidesAnother() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var set = new FileSet(out)) {
            for (var name : new String[] {
                "../../etc/passwd",
                "a/../b.pdf",
                "C:\\x.pdf",
                "A.pdf",
                "a.pdf",
                "Muc-luc.xlsx",
                "",
                "x".repeat(500) + ".pdf"
            }) set.add(name, name, file -> file.write(1));
        }
        assertThat(files(out.toByteArray()).keySet())
                .containsExactly(
                        "etc/passwd",
                        "a/b.pdf",
                        "C__x.pdf",
                        "A.pdf",
                        "a (2).pdf",
                        "Muc-luc (2).xlsx",
                        "1",
                        "x".repeat(116) + ".pdf",
                        "muc-luc.xlsx");
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }
}
