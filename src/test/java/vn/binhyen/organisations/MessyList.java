package vn.binhyen.organisations;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.binhyen.areas.ReferenceUnits;
import vn.binhyen.areas.ReferenceUnits.District;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.lists.CsvLines;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListLine;

/**
 * A long list as an office sends it, for the benchmark: titles, semicolons, decimal commas, wards of before July 2025 in several
 * spellings, half of the rows with a point, and a total.
 */
public final class MessyList {

    private static final Path SAMPLE = Path.of("src/test/resources/lists/orgs_semicolon_bom_crlf.csv");
    private static final String HEADS = "STT;Tên cơ sở;Loại hình;Địa chỉ;Phường/Xã;Quận/Huyện;Kinh độ;Vĩ độ;Điện thoại";

    private MessyList() {}

    public static Path write(Path folder, int rows) throws IOException {
        var wards = wards();
        var sample = sample();
        var file = folder.resolve("danh-sach.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "\uFEFFỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI\r\nDANH SÁCH CƠ SỞ TRÊN ĐỊA BÀN\r\n\r\n" + HEADS + "\r\n");
            for (int row = 1; row <= rows; row++) {
                var known = sample.get(row % sample.size());
                var name = known.cell(1).replace("\"", "") + " " + row;
                out.write(row + ";\"" + name + "\";Nhà hàng;số " + row % 300 + " phố " + row % 977 + ";");
                if (row % 2 == 0) out.write(String.join(";", known.cells().subList(4, 9)));
                else out.write(wards.get(row % wards.size()) + ";;;");
                out.write("\r\n");
            }
            out.write(";Tổng cộng: " + rows + ";;;;;;;\r\n");
        }
        return file;
    }

    /** Reads the list to its preview, as somebody who works for the whole city, and throws it away. */
    public static int read(BeanFactory beans, Path file) {
        var imports = beans.getBean(CommandImport.class);
        var readers = beans.getBean(Readers.class);
        return Scopes.call(Scope.system("bench-" + UUID.randomUUID()), () -> {
            var id = imports.read(new ListFile("danh-sach.csv", file), readers.today(), "01", (done, total) -> {});
            var read = imports.get(id);
            if (read.fresh() != read.rows()) throw new IllegalStateException("Not all rows are sound: " + read);
            imports.discard(id);
            return read.rows();
        });
    }

    private static List<String> wards() {
        var districts = ReferenceUnits.districts().stream().collect(toMap(District::code, District::name));
        return ReferenceUnits.formerWards().stream()
                .filter(ward -> ward.province().equals("01") && districts.containsKey(ward.district()))
                .map(ward -> ward.name() + ";" + districts.get(ward.district()))
                .toList();
    }

    private static List<ListLine> sample() throws IOException {
        var lines = new ArrayList<ListLine>();
        try (var reader = Files.newBufferedReader(SAMPLE)) {
            new CsvLines(reader, ";").forEach(lines::add);
        }
        lines.removeFirst();
        lines.removeIf(line -> line.cell(4).contains(",") || line.cell(5).isEmpty());
        return lines;
    }
}
