package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.lists.CsvLines;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListLine;

/** Lists as offices send them: the same 81 organisations in four layouts, and what each row means. */
@PersistenceTest
class MessyListsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/lists");

    @Autowired
    CommandImport imports;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "orgs_semicolon_bom_crlf.csv, 78",
        "orgs_utf16le_tab_nfd.txt, 78",
        "orgs_windows1258_titles_caps.csv, 26",
        "orgs_two_header_rows_merged.xlsx, 78"
    })
    void allRowsOfEachLayoutAreReadAndNoneIsPlacedWrongly(String name, int placed) throws Exception {
        var rows = read(name);
        assertThat(rows).hasSize(81);
        var key = key();
        assertThat(rows.stream()
                        .filter(row -> row.candidates()
                                .equals(List.of(key.get(row.ordinal()).cell(6).split("\\|")))))
                .as("right sets of candidates")
                .hasSize(76);
        assertThat(rows.stream().filter(row -> row.commune() != null))
                .hasSize(placed)
                .allSatisfy(row -> assertThat(row.commune())
                        .as(row.name())
                        .isEqualTo(key.get(row.ordinal()).cell(7)));
    }

    @Test
    void aPointDecidesAmongTheCandidatesAndNeverAgainstThem() throws Exception {
        var rows = readText("Tên;Phường;Quận;Kinh độ;Vĩ độ\n"
                + "Trong một;Tràng Tiền;Hoàn Kiếm;105,857821;21,025689\n"
                + "Nơi khác;Tràng Tiền;Hoàn Kiếm;105,7753;21,0699\n"
                + "Ngoài thành phố;Tràng Tiền;Hoàn Kiếm;106,6881;20,8449\n"
                + "Không có điểm;Tràng Tiền;Hoàn Kiếm;;\n"
                + "Đổi chỗ;Tràng Tiền;Hoàn Kiếm;21,025689;105,857821\n");
        assertThat(rows).extracting(ReadRow::commune).containsExactly("00070", null, null, null, "00070");
        assertThat(rows).allSatisfy(row -> assertThat(row.candidates()).containsExactly("00070", "00082"));
        assertThat(rows)
                .extracting(row -> row.flaws().getLast().key())
                .containsExactly(
                        "kindMissing", "pointContradicts", "pointContradicts", "communeUndecided", "pointSwapped");
    }

    @Test
    void aListOfPointsAloneIsPlacedByThem() throws Exception {
        var rows = readText("Tên\tVị trí\nMột\t21.025689, 105.857821\nHai\t21.0257, 105.8579\nBa\t20.8449, 106.6881\n");
        assertThat(rows).extracting(ReadRow::commune).containsExactly("00070", "00070", null);
    }

    private List<ReadRow> readText(String text) throws Exception {
        return read(Files.writeString(folder.resolve("list"), text));
    }

    private List<ReadRow> read(String sample) throws Exception {
        return read(SAMPLES.resolve(sample));
    }

    private List<ReadRow> read(Path file) throws Exception {
        return Scopes.<List<ReadRow>, Exception>call(Scope.system("messy-" + UUID.randomUUID()), () -> {
            var id = imports.read(new ListFile("list", file), ImportsTest.TODAY, "01", ImportsTest.UNTOLD);
            var rows = new ArrayList<ReadRow>();
            imports.eachRow(id, rows::add);
            return rows;
        });
    }

    private static Map<String, ListLine> key() throws IOException {
        var key = new HashMap<String, ListLine>();
        try (var reader = Files.newBufferedReader(SAMPLES.resolve("orgs_answer_key.csv"))) {
            new CsvLines(reader, ",").forEach(line -> key.put(line.cell(0), line));
        }
        return key;
    }
}
