package vn.binhyen.features;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.features.MapProgram.link;
import static vn.binhyen.features.MapProgram.names;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Outlined;

/** What programs that draw maps are told of units. */
@PersistenceTest
class UnitFeaturesTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final String COMMUNES = MapProgram.ITEMS.formatted("communes");
    static final String UNITS = MapProgram.ITEMS.formatted("units");
    static final String HA_NOI = "?province_code=01";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    MapProgram map;

    @BeforeEach
    void show() {
        map = new MapProgram(mvc, tokens.make(Grant.office(1, TODAY), Permission.READ_ORGANISATIONS), Locale.of("vi"));
    }

    @Test
    void fromTheLandingPageOnEverythingIsFoundByLinks() {
        var landing = map.read("/api/v1/features");
        assertThat(landing.path("title").asString()).isNotBlank();
        assertThat(map.read(link(landing, "service-desc")).path("openapi").asString())
                .startsWith("3.");
        assertThat(map.read(link(landing, "conformance"))
                        .path("conformsTo")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core");
        var collections = map.read(link(landing, "data")).path("collections");
        assertThat(collections.valueStream().map(each -> each.path("id").asString()))
                .containsExactly("communes", "units", "organisations");
        for (var listed : collections) {
            assertThat(map.read(link(listed, "self"))).isEqualTo(listed);
            var page = map.read(link(listed, "items"));
            assertThat(link(page, "collection")).isEqualTo(link(listed, "self"));
            for (var feature : page.path("features")) {
                var address = link(listed, "items") + "/" + feature.path("id").asString();
                var one = map.read(address);
                assertThat(link(one, "self")).isEqualTo(address);
                assertThat(link(one, "collection")).isEqualTo(link(listed, "self"));
                assertThat(one.path("properties")).isEqualTo(feature.path("properties"));
                break;
            }
        }
    }

    @Test
    void everyLinkIsWholeAndSaysWhatItIs() {
        for (var address : List.of("/api/v1/features", "/api/v1/features/collections", COMMUNES + "?limit=1"))
            assertThat(map.read(address).path("links")).isNotEmpty().allSatisfy(link -> {
                assertThat(link.path("href").asString()).startsWith("http://");
                assertThat(link.path("rel").asString()).isNotBlank();
                assertThat(link.path("type").asString()).startsWith("application/");
            });
    }

    @Test
    void featuresAreGeoJsonAndAllElseIsJson() {
        assertThat(map.ask(COMMUNES + "?limit=1").getContentType()).startsWith("application/geo+json");
        assertThat(map.ask("/api/v1/features").getContentType()).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 1000})
    void allPagesTogetherHoldEachFeatureOnce(int limit) {
        var address = COMMUNES + "?province_code=24&limit=" + limit;
        var ids = map.all(address).stream()
                .map(each -> each.path("id").asString())
                .toList();
        assertThat(ids).hasSize(99).doesNotHaveDuplicates();
        assertThat(map.read(address).path("numberMatched").asInt()).isEqualTo(99);
    }

    @Test
    void theNumberOfFeaturesOnAPageMayChangeFromPageToPage() {
        var ids = new ArrayList<String>();
        int limit = 1;
        for (var at = UNITS + HA_NOI + "&level=COMMUNE&limit=1"; at != null; limit = limit * 3 % 1000) {
            var page = map.read(at.replaceFirst("limit=\\d+", "limit=" + Math.max(limit, 1)));
            page.path("features").forEach(each -> ids.add(each.path("id").asString()));
            at = link(page, "next");
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.size())
                .isEqualTo(map.read(UNITS + HA_NOI + "&level=COMMUNE")
                        .path("numberMatched")
                        .asInt());
    }

    @Test
    void withoutALimitThereAreAHundredAndNeverMoreThanAThousand() {
        assertThat(map.items("units", "").path("numberReturned").asInt()).isEqualTo(100);
        assertThat(map.items("units", "?limit=5000").path("numberReturned").asInt())
                .isEqualTo(1000);
        assertThat(map.items("units", "?limit=99999999999")
                        .path("numberReturned")
                        .asInt())
                .isEqualTo(1000);
    }

    @Test
    void aBoxHoldsWhatLiesInIt() {
        var page = map.items("communes", "?limit=1000&bbox=105.85,21.02,105.86,21.04");
        assertThat(names(page)).contains("Phường Hoàn Kiếm").doesNotContain("Xã Đất Mũi");
        var heights = map.items("communes", "?limit=1000&bbox=105.85,21.02,-10,105.86,21.04,500");
        assertThat(names(heights)).isEqualTo(names(page));
        var south = map.items("communes", "?limit=1000&bbox=104.5,8.5,105,9");
        assertThat(names(south)).contains("Xã Đất Mũi").doesNotContain("Phường Hoàn Kiếm");
        assertThat(page.path("numberMatched").asInt())
                .isEqualTo(page.path("features").size());
    }

    /** The standard will have it so. */
    @Test
    void whatLiesNobodyKnowsWhereIsInEveryBox() {
        var page = map.items("communes", "?limit=1000&bbox=-10,-10,-9,-9");
        assertThat(page.path("features"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("geometry").isNull()).isTrue());
    }

    @Test
    void aBoxMayLieOnBothSidesOfThe180thMeridian() {
        var around = map.items("communes", "?limit=1000&bbox=105.85,21.02,-170,21.04");
        assertThat(names(around)).contains("Phường Hoàn Kiếm");
        var behind = map.items("communes", "?limit=1000&bbox=170,-10,-170,30");
        assertThat(names(behind)).doesNotContain("Phường Hoàn Kiếm");
    }

    @Test
    void anOutlineIsInABoxThatItsMiddleIsNot() {
        var baDinh = map.items("communes", "?code=00004").path("features").path(0);
        var corner = baDinh.path("geometry").path("coordinates").path(0).path(0);
        double lon = corner.path(0).asDouble(), lat = corner.path(1).asDouble();
        var around = "?limit=1000&bbox=%s,%s,%s,%s".formatted(lon - 1e-6, lat - 1e-6, lon + 1e-6, lat + 1e-6);
        assertThat(names(map.items("communes", around))).contains("Phường Ba Đình");
        assertThat(names(map.items("units", around + "&level=COMMUNE&code=00004")))
                .doesNotContain("Phường Ba Đình");
    }

    @Test
    void aTimeHoldsTheUnitsOfThatTime() {
        var before = map.items("units", HA_NOI + "&level=COMMUNE&limit=1000&datetime=2025-06-30");
        var after = map.items("units", HA_NOI + "&level=COMMUNE&limit=1000&datetime=2025-07-01T00:00:00Z");
        assertThat(names(before)).contains("Phường Trúc Bạch").doesNotContain("Phường Ba Đình");
        assertThat(names(after)).contains("Phường Ba Đình").doesNotContain("Phường Trúc Bạch");
        assertThat(after.path("numberMatched").asInt()).isEqualTo(126);
        var districts = map.items("units", HA_NOI + "&level=DISTRICT&datetime=2025-07-01/..");
        assertThat(districts.path("numberMatched").asInt()).isZero();
    }

    /** 30 June, 17:00 by world time, is the first of July in Hà Nội. */
    @Test
    void aMomentIsTheDayThatItIsInVietNam() {
        assertThat(names(map.items("units", HA_NOI + "&code=00004&datetime=2025-06-30T16:59:59Z")))
                .containsExactly("Phường Trúc Bạch");
        assertThat(names(map.items("units", HA_NOI + "&code=00004&datetime=2025-06-30T17:00:00Z")))
                .containsExactly("Phường Ba Đình");
        assertThat(names(map.items("units", HA_NOI + "&code=00004&datetime=2025-07-01T00:00:00%2B07:00")))
                .containsExactly("Phường Ba Đình");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2025-06-30", "/2025-06-30", "2025-01-01/2025-06-30"})
    void anOpenIntervalReachesFromEverOrForEver(String interval) {
        assertThat(names(map.items("units", HA_NOI + "&code=00004&datetime=" + interval)))
                .containsExactly("Phường Trúc Bạch");
    }

    @Test
    void anIntervalHoldsWhatWasThereOnOneOfItsDays() {
        for (var interval : List.of("2025-06-30/2025-07-01", "2025-06-30/..", "2025-06-30/"))
            assertThat(names(map.items("units", HA_NOI + "&code=00004&datetime=" + interval)))
                    .containsExactlyInAnyOrder("Phường Trúc Bạch", "Phường Ba Đình");
    }

    @Test
    void aUnitLeadsToItsLineage() {
        var unit = map.items("units", HA_NOI + "&code=00004&datetime=2025-06-30")
                .path("features")
                .path(0);
        var lineage = map.read(unit.path("properties").path("lineage").asString());
        assertThat(lineage.path("became").path(0).path("area").path("name").asString())
                .isEqualTo("Phường Ba Đình");
    }

    @Test
    void hanoisCommunesArePolygonsWithClosedRingsThatRunAsGeoJsonHasItAndHoldTheirPoint() {
        var communes = map.all(COMMUNES + HA_NOI);
        var points = map.all(UNITS + HA_NOI + "&level=COMMUNE&datetime=" + TODAY);
        assertThat(communes).hasSize(126);
        for (var commune : communes) {
            var name = commune.path("properties").path("name").asString();
            var geometry = commune.path("geometry");
            assertThat(geometry.path("type").asString()).as(name).isIn("Polygon", "MultiPolygon");
            var polygons = geometry.path("type").asString().equals("Polygon")
                    ? Stream.of(geometry.path("coordinates"))
                    : geometry.path("coordinates").valueStream();
            polygons.forEach(polygon -> {
                assertThat(size(polygon.path(0))).as(name).isPositive();
                assertThat(polygon).as(name).allSatisfy(ring -> {
                    assertThat(ring.size()).isGreaterThan(3);
                    assertThat(ring.path(ring.size() - 1)).isEqualTo(ring.path(0));
                });
            });
            var point = points.stream()
                    .filter(each -> each.path("id").equals(commune.path("id")))
                    .findFirst()
                    .orElseThrow()
                    .path("geometry")
                    .path("coordinates");
            assertThat(Outlined.of(name, Outlined.rings(geometry))
                            .contains(point.path(0).asDouble(), point.path(1).asDouble()))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void aCollectionSaysWithinWhichBoundsItLies() {
        var extent = map.read("/api/v1/features/collections/communes").path("extent");
        var box = extent.path("spatial").path("bbox").path(0);
        assertThat(box.path(0).asDouble()).isBetween(102.0, 103.0);
        assertThat(box.path(1).asDouble()).isBetween(7.0, 9.0);
        assertThat(box.path(2).asDouble()).isBetween(107.0, 116.0);
        assertThat(box.path(3).asDouble()).isBetween(22.5, 24.0);
        assertThat(extent.path("temporal").path("interval").path(0)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?bbox=1,2,3",
                "?bbox=1,2,3,x",
                "?bbox=",
                "?bbox=NaN,1,2,3",
                "?bbox=105,22,106,21",
                "?bbox=21,105,22,106",
                "?bbox=105,21,9,106,22,8",
                "?bbox=105,21,106,22&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326",
                "?datetime=yesterday",
                "?datetime=2025-13-01",
                "?datetime=2025-07-01/2025-06-30",
                "?datetime=../..",
                "?datetime=/",
                "?datetime=2025-07-01/2025-07-02/2025-07-03",
                "?datetime=2025-07-01T00:00:00",
                "?limit=0",
                "?limit=-1",
                "?limit=ten",
                "?limit=10&limit=20",
                "?kind=VILLAGE",
                "?after=x",
                "?name=%00",
                "?in_scope=YES",
                "?f=html",
            })
    void aWrongQuestionIsRefusedWithASentenceInTheReadersLanguage(String query) {
        var vietnamese = map.refused(COMMUNES + query);
        var english = map.speaking(Locale.ENGLISH).refused(COMMUNES + query);
        assertThat(vietnamese).endsWith(".").isNotEqualTo(english).doesNotContain("features.wrong");
        assertThat(english).endsWith(".").matches("\\A\\p{ASCII}.*|“.*").doesNotContain("features.wrong");
    }

    @Test
    void addressesWithoutParametersTakeNone() {
        for (var path : List.of("", "/conformance", "/collections", "/collections/units", "/collections/units/items/1"))
            assertThat(map.refused("/api/v1/features" + path + "?limit=1")).contains("limit");
    }

    @Test
    void whatThereIsNotIsNotFound() {
        for (var path : Map.of(
                        "roads", "roads",
                        "roads/items", "roads",
                        "units/items/999999999", "999999999",
                        "units/items/x", "x",
                        "communes/items/99999999999", "99999999999")
                .entrySet()) {
            var answer = map.ask("/api/v1/features/collections/" + path.getKey());
            assertThat(answer.getStatus()).as(path.getKey()).isEqualTo(404);
            assertThat(MapProgram.text(answer)).contains(path.getValue());
        }
    }

    @Test
    void aUnitThatIsNoMoreIsNoCommuneOfToday() {
        var former = map.items("units", HA_NOI + "&code=00004&datetime=2025-06-30")
                .path("features")
                .path(0)
                .path("id")
                .asString();
        assertThat(map.ask(UNITS + "/" + former).getStatus()).isEqualTo(200);
        assertThat(map.ask(COMMUNES + "/" + former).getStatus()).isEqualTo(404);
    }

    private static double size(JsonNode ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++)
            twice += ring.path(i - 1).path(0).asDouble() * ring.path(i).path(1).asDouble()
                    - ring.path(i).path(0).asDouble() * ring.path(i - 1).path(1).asDouble();
        return twice / 2;
    }
}
