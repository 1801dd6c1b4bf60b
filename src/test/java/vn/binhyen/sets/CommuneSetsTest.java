package vn.binhyen.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.RouteRecords;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelsFixture;

/** A commune's set holds what its lists hold, and no other commune's. */
@ApplicationTest
class CommuneSetsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Registered registered;

    @Autowired
    ModelsFixture models;

    @Autowired
    RouteRecords records;

    @Autowired
    Areas areas;

    @Autowired
    JsonMapper json;

    Ground ground;
    Browser desk;

    @BeforeEach
    void aDesk() {
        ground = Ground.fresh(areas);
        desk = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), ModelsFixture.TODAY));
    }

    @Test
    void everyListIsInItUnderItsTitleWithItsHash() throws Exception {
        var files = set(desk, ground.commune());
        assertThat(files.keySet())
                .containsExactly(
                        "don-vi.xlsx",
                        "nhiem-vu.xlsx",
                        "mo-hinh.xlsx",
                        "diem-mo-hinh.xlsx",
                        "hoat-dong.xlsx",
                        "quy-che-phoi-hop.xlsx",
                        "so-lieu/A.xlsx",
                        "so-lieu/B.xlsx",
                        "so-lieu/C.xlsx",
                        "so-lieu/D.xlsx",
                        "so-lieu/E.xlsx",
                        "so-lieu/F.xlsx",
                        "so-lieu/G.xlsx",
                        "muc-luc.xlsx");
        var index = rows(files.get("muc-luc.xlsx"));
        assertThat(index).hasSize(files.size());
        for (var row : index.subList(1, index.size())) assertThat(row.get(4)).isEqualTo(sha256(files.get(row.get(2))));
    }

    @Test
    void itsRowsAreThoseOfTheLists() throws Exception {
        var owner = new Body(ground.province(), ground.commune(), null, "Phường thử");
        models.reviewed(owner, "Cổng an toàn " + UUID.randomUUID());
        models.reviewed(new Body(ground.province(), ground.otherCommune(), null, "Phường khác"), "Của nơi khác");
        var files = set(desk, ground.commune());
        assertThat(rows(files.get("mo-hinh.xlsx")))
                .hasSize(2)
                .isEqualTo(rows(desk.open("/models/export.xlsx").getContentAsByteArray()));
        assertThat(rows(files.get("diem-mo-hinh.xlsx"))).hasSizeGreaterThan(1);
        assertThat(rows(files.get("don-vi.xlsx")))
                .isEqualTo(rows(desk.open("/organisations/export.xlsx").getContentAsByteArray()));
        assertThat(rows(files.get("hoat-dong.xlsx")))
                .isEqualTo(rows(desk.open("/activities/export.xlsx").getContentAsByteArray()));
        assertThat(rows(files.get("so-lieu/C.xlsx")))
                .isEqualTo(rows(desk.open("/figures/export.xlsx?section=C").getContentAsByteArray()));
    }

    @Test
    void tasksAndRegulationsOfTheCommuneAreInIt() throws Exception {
        records.make();
        int commune = areas.findCommune("00004", ModelsFixture.TODAY)
                .orElseThrow()
                .id()
                .value();
        var own = registered.signedIn(mvc, Grant.communeDesk(commune, ModelsFixture.TODAY));
        var files = set(own, commune);
        var tasks = rows(files.get("nhiem-vu.xlsx"));
        assertThat(tasks).hasSizeGreaterThan(1);
        assertThat(listed(own)).isEqualTo(tasks.size() - 1);
        assertThat(rows(files.get("quy-che-phoi-hop.xlsx"))).hasSizeGreaterThan(1);
    }

    /** How many obligations its list has on all its pages: other tests give the commune some, too. */
    private int listed(Browser desk) throws Exception {
        int listed = 0;
        var after = "";
        while (true) {
            var page = json.readTree(
                    desk.open("/api/v1/obligations?size=100" + after).getContentAsString());
            listed += page.path("items").size();
            if (page.path("next").isNull()) return listed;
            after = "&after=" + page.path("next").asString();
        }
    }

    @Test
    void cellsAreTypedAndTheHeadStays() throws Exception {
        models.reviewed(new Body(ground.province(), ground.commune(), null, "Phường thử"), "Cổng an toàn");
        try (var book = book(set(desk, ground.commune()).get("mo-hinh.xlsx"))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(cell(sheet, 9).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(sheet, 9).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(cell(sheet, 12).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(sheet, 12).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        }
    }

    @Test
    void aDeskHasItsOwnCommunesAndTheOfficeEveryOneOfItsProvince() throws Exception {
        var other = "/communes/" + ground.otherCommune() + "/set.zip";
        assertThat(desk.open(other).getStatus()).isEqualTo(404);
        assertThat(desk.open("/communes/sets").getContentAsString())
                .contains("/communes/" + ground.commune() + "/set.zip")
                .doesNotContain(other);
        var leader = registered.signedIn(mvc, Grant.leader(ground.province(), ModelsFixture.TODAY));
        assertThat(leader.open(other).getStatus()).isEqualTo(403);
    }

    private static Map<String, byte[]> set(Browser browser, int commune) throws Exception {
        var answer = browser.open("/communes/" + commune + "/set.zip");
        assertThat(answer.getStatus()).isEqualTo(200);
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }

    private static org.apache.poi.ss.usermodel.Cell cell(XSSFSheet sheet, int column) {
        return sheet.getRow(1).getCell(column);
    }

    private static XSSFWorkbook book(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** What each cell says, however it is typed. */
    private static List<Map<Integer, String>> rows(byte[] file) throws IOException {
        try (var book = book(file)) {
            var rows = new java.util.ArrayList<Map<Integer, String>>();
            for (Row row : book.getSheetAt(0)) {
                var cells = new HashMap<Integer, String>();
                row.forEach(cell -> cells.put(
                        cell.getColumnIndex(),
                        cell.getCellType() == CellType.NUMERIC
                                ? String.valueOf(cell.getNumericCellValue())
                                : cell.getStringCellValue()));
                rows.add(cells);
            }
            return rows;
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
