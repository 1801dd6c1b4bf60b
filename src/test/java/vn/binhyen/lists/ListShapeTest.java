package vn.binhyen.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhyen.database.Folding;
import vn.binhyen.lists.ListRefused.Reason;
import vn.binhyen.lists.ListShape.Correction;

class ListShapeTest {

    private static final Set<String> KNOWN = Set.of(
            "stt",
            "tt",
            "ten",
            "ten co so",
            "ten don vi",
            "loai hinh",
            "dia chi",
            "phuong/xa",
            "phuong (cu)",
            "quan",
            "quan/huyen",
            "kinh do",
            "vi do",
            "dien thoai",
            "toa do");

    @TempDir
    Path folder;

    @Test
    void semicolonsAreToldFromTheCommasOfDecimalsAndAddresses() throws IOException {
        var read = sample("orgs_semicolon_bom_crlf.csv");
        assertThat(read.shape())
                .extracting(ListShape::encoding, ListShape::separator, ListShape::headAt, ListShape::headRows)
                .containsExactly(Encoding.UTF_8, ';', 1, 1);
        assertThat(read.shape().heads()).hasSize(9).startsWith("STT", "Tên đơn vị");
        assertThat(read.rows()).hasSize(81);
        assertThat(read.rows().get(9).cells()).contains("số 49;53 Phố Hàng Quạt", "105,848853");
    }

    @Test
    void tabsAndUtf16AreFoundAndDecomposedLettersComposed() throws IOException {
        var read = sample("orgs_utf16le_tab_nfd.txt");
        assertThat(read.shape())
                .extracting(ListShape::encoding, ListShape::separator, ListShape::headAt)
                .containsExactly(Encoding.UTF_16LE, '\t', 1);
        assertThat(read.shape().heads()).containsExactly("TT", "TÊN CƠ SỞ", "ĐỊA CHỈ", "TOẠ ĐỘ");
        assertThat(read.rows()).hasSize(81);
    }

    @Test
    void titlesAndTheTotalOfATextInWindows1258AreLeftOut() throws IOException {
        var read = sample("orgs_windows1258_titles_caps.csv");
        assertThat(read.shape())
                .extracting(ListShape::encoding, ListShape::separator, ListShape::headAt)
                .containsExactly(Encoding.WINDOWS_1258, ',', 4);
        assertThat(read.shape().heads()).containsExactly("Stt", "Tên", "Phường (cũ)", "Quận", "Ghi chú");
        assertThat(read.rows()).hasSize(81);
        assertThat(read.rows().getFirst().cells()).startsWith("1", "HYBRA ULTRA LOUNGE", "HANG BUỒM");
        assertThat(read.leftOut()).containsExactly("TITLE 1", "TITLE 2", "HEAD 4", "TOTAL 86");
    }

    @Test
    void twoRowsOfHeadsAreOneAndMergedCellsAreFilled() throws IOException {
        var read = sample("orgs_two_header_rows_merged.xlsx");
        assertThat(read.shape())
                .extracting(ListShape::encoding, ListShape::headAt, ListShape::headRows)
                .containsExactly(null, 4, 2);
        assertThat(read.shape().heads())
                .containsExactly(
                        "STT",
                        "Tên cơ sở",
                        "Loại hình",
                        "Số nhà, đường",
                        "Phường/xã",
                        "Quận/huyện",
                        "Kinh độ",
                        "Vĩ độ");
        assertThat(read.rows()).hasSize(81);
        assertThat(read.leftOut()).containsExactly("TITLE 1", "TITLE 2", "HEAD 4", "HEAD 5", "TOTAL 88");
        assertThat(read.rows().get(2).cell(5)).as("merged with the row above").isEqualTo("Cầu Giấy");
        assertThat(read.rows().get(0).cell(5)).as("empty and not merged").isEmpty();
    }

    @Test
    void rowsThatSpeakAboutTheListAreLeftOutAndOnlyThey() throws IOException {
        var read = read(
                "STT,Tên,Quận\n(1),(2),(3)\nI,Khối trường học,\n1,Tổng công ty Một,Ba Đình\n2,Cộng đồng Hai,\n"
                        + "STT,Tên,Quận\n,Thiếu số thứ tự,Ba Đình\nTỔNG SỐ,2,\n,\"Cộng: 2 cơ sở\",\n,,Người lập biểu\n",
                Correction.NONE);
        assertThat(read.rows())
                .extracting(row -> row.cell(1))
                .containsExactly("Tổng công ty Một", "Cộng đồng Hai", "Thiếu số thứ tự");
        assertThat(read.leftOut())
                .containsExactly("HEAD 1", "NUMBERS 2", "REMARK 3", "HEAD 6", "TOTAL 8", "TOTAL 9", "REMARK 10");
    }

    @Test
    void aTotalIsKnownByItsWordsWhereTheListNumbersNothing() throws IOException {
        var read = read("Tên,Quận\nMột,Ba Đình\nTổng công ty Hai,Ba Đình\nTỔNG CỘNG: 2,\nTổng số,2\n", Correction.NONE);
        assertThat(read.rows()).extracting(row -> row.cell(0)).containsExactly("Một", "Tổng công ty Hai");
        assertThat(read.leftOut()).containsExactly("HEAD 1", "TOTAL 4", "TOTAL 5");
    }

    @Test
    void whatSomebodyCorrectsIsTakenAsItIs() throws IOException {
        var read = read("Tên,Quận\nTên riêng,Quận riêng\n1,2\n", new Correction(null, ',', 2, 1));
        assertThat(read.shape().heads()).containsExactly("Tên riêng", "Quận riêng");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void aLayoutIsKnownAgainByItsHeadsHoweverTheyAreWritten() throws IOException {
        var one = read("Tên,Quận\n1,2\n", Correction.NONE).shape();
        assertThat(read("DANH SÁCH;\n TEN ;quận\n7;8\n", Correction.NONE)
                        .shape()
                        .fingerprint())
                .isEqualTo(one.fingerprint());
        assertThat(read("Quận,Tên\n1,2\n", Correction.NONE).shape().fingerprint())
                .isNotEqualTo(one.fingerprint());
    }

    @Test
    void whatIsNoListOrMayBeTwoThingsIsRefused() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(utf8("một,hai\n1,2\n"), Reason.NO_HEADS);
        assertRefused("T\u00EAn,Lo\u00E0i\n".getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_UTF_8);
        assertRefused("MZ\0\0 program".getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_A_LIST);
        assertRefused(
                joined(utf8("Tên,Quận\nHồ Tây,1\n"), "Tây Hô\u0300,2\n".getBytes(Charset.forName("windows-1258"))),
                Reason.MIXED_ENCODINGS);
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, null);
    }

    @Test
    void columnsWithoutAKnownHeadAreToldByTheLookOfTheirCells() {
        assertThat(CellLook.of(List.of("21.035698, 105.853259", "21,0356; 105,8519", "(21.03 105.85)")))
                .contains(CellLook.POINT);
        assertThat(CellLook.of(List.of("105,853259", "105.85", "105.90"))).contains(CellLook.LONGITUDE);
        assertThat(CellLook.of(List.of("21,035", "20.9991", "21.1234"))).contains(CellLook.LATITUDE);
        assertThat(CellLook.of(List.of("+84 888980000", "024 3825 0000", "0917002299")))
                .contains(CellLook.PHONE);
        assertThat(CellLook.of(List.of("vanthu@hanoi.gov.vn", "a@b.vn", "c@d.vn")))
                .contains(CellLook.EMAIL);
        assertThat(CellLook.of(List.of("1", "2", "3"))).isEmpty();
        assertThat(CellLook.of(List.of("vanthu@hanoi.gov.vn")))
                .as("too few to tell")
                .isEmpty();
    }

    private void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> read(content, Correction.NONE)).satisfies(refused -> {
            if (reason != null) assertThat(((ListRefused) refused).key()).endsWith("." + reason);
        });
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Read read(String text, Correction correction) throws IOException {
        return read(utf8(text), correction);
    }

    private Read read(byte[] content, Correction correction) throws IOException {
        return read(Files.write(folder.resolve("list"), content), correction);
    }

    private static Read sample(String name) throws IOException {
        return read(Path.of("src/test/resources/lists", name), Correction.NONE);
    }

    private static Read read(Path content, Correction correction) throws IOException {
        var file = new ListFile("list", content);
        var shape = file.beginning(text -> KNOWN.contains(Folding.fold(text)), "Tên", correction)
                .shape();
        var rows = new ArrayList<ListLine>();
        var leftOut = new ArrayList<String>();
        file.forEach(shape, ListFile.MOST_ROWS, rows::add, (why, line) -> leftOut.add(why + " " + line.number()));
        return new Read(shape, rows, leftOut);
    }

    private record Read(ListShape shape, List<ListLine> rows, List<String> leftOut) {}
}
