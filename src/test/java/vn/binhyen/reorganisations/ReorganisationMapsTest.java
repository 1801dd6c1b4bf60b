package vn.binhyen.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.reorganisations.Invented.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.PersistenceTest;
import vn.binhyen.addresses.Resolvers;
import vn.binhyen.areas.AreaFeature;
import vn.binhyen.areas.AreaFeatures;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.Box;
import vn.binhyen.areas.CommuneShape;
import vn.binhyen.areas.Spot;
import vn.binhyen.areas.UnitFilter;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What is drawn of units that a reorganisation began. */
@PersistenceTest
class ReorganisationMapsTest {

    private static final Scope SYSTEM = Scope.system("test");

    @Autowired
    Invented invented;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Drafting drafting;

    @Autowired
    Enactment enactment;

    @Autowired
    Areas areas;

    @Autowired
    Resolvers resolvers;

    @Autowired
    AreaFeatures features;

    private final String a = Invented.code();
    private final String b = Invented.code();
    private final String c = Invented.code();
    private AreaId province;

    @BeforeEach
    void inventAProvinceOfTwoCommunesOfWhichOneWasSplit() {
        province = invented.province();
        invented.commune(province, a);
        invented.commune(province, b);
    }

    @AfterEach
    void takeItAway() {
        invented.remove(province);
    }

    @Test
    void partsAreDrawnAsTheirOutlinesWereGivenAndOnePieceOnceTheyAreMerged() {
        assertThat(areas.map(province).isEmpty()).isTrue();
        split(TODAY.minusDays(10));
        assertThat(names(TODAY)).containsExactlyInAnyOrder("Phường Đông", "Phường Tây");
        assertThat(areas.neighbours(province))
                .hasSize(2)
                .allSatisfy((area, beside) -> assertThat(beside).hasSize(1));
        assertThat(at(105.2)).contains(a);
        assertThat(at(105.8)).contains(c);

        var whole = Invented.code();
        var merged =
                invented.drafted(province, TODAY, a + ";" + whole + ";Phường Chung", c + ";" + whole + ";Phường Chung");
        Scopes.run(SYSTEM, () -> enactment.carryOut(merged));
        assertThat(areas.map(province).shapes()).singleElement().satisfies(shape -> {
            assertThat(shape.name()).isEqualTo("Phường Chung");
            assertThat(shape.path())
                    .as("one ring, without the border between the two")
                    .containsOnlyOnce("M");
            assertThat(shape.labelX()).isCloseTo(320, within(1));
        });
        assertThat(at(105.2)).contains(whole);
        assertThat(names(TODAY.minusDays(1))).as("as then").containsExactlyInAnyOrder("Phường Đông", "Phường Tây");
        assertThat(names(TODAY.minusDays(11))).isEmpty();

        Scopes.run(SYSTEM, () -> enactment.undo(merged));
        assertThat(names(TODAY)).containsExactlyInAnyOrder("Phường Đông", "Phường Tây");
        assertThat(at(105.2)).contains(a);
    }

    /** What people write is the name of now or of then. */
    @Test
    void anAddressLeadsToTheCommuneOfTodayByItsNameAndByThoseOfBefore() {
        split(TODAY.minusDays(10));
        assertThat(resolved("Phường Tây")).containsExactly("Phường Tây true");
        var whole = Invented.code();
        var merged =
                invented.drafted(province, TODAY, a + ";" + whole + ";Phường Chung", c + ";" + whole + ";Phường Chung");
        Scopes.run(SYSTEM, () -> enactment.carryOut(merged));
        for (var name : List.of("Phường Chung", "p. tay", "PHƯỜNG ĐÔNG"))
            assertThat(resolved(name)).as(name).containsExactly("Phường Chung true");
        Scopes.run(SYSTEM, () -> enactment.undo(merged));
        assertThat(resolved("Phường Chung")).isEmpty();
        assertThat(resolved("Phường Tây")).containsExactly("Phường Tây true");
    }

    private List<String> resolved(String address) {
        return resolvers.today().resolve(address + ", Tỉnh Thử").communes().stream()
                .filter(commune -> commune.code().startsWith("99"))
                .map(commune -> commune.name() + " " + commune.whole())
                .toList();
    }

    @Test
    void programsForMapsAreGivenTheOutlineAndWhereNoPointIsKnownItsMiddle() {
        split(TODAY.minusDays(10));
        var drawn = features.page(in(UnitFilter.Units.COMMUNES_OF_TODAY, null), null, 10);
        assertThat(drawn).extracting(unit -> unit.card().code()).containsExactlyInAnyOrder(a, b, c);
        assertThat(drawn).filteredOn(unit -> !unit.polygons().isEmpty()).hasSize(2);
        assertThat(features.page(in(UnitFilter.Units.ALL, null), null, 10))
                .filteredOn(unit -> unit.card().code().equals(c))
                .extracting(AreaFeature::spot)
                .containsExactly(new Spot(105.75, 21.5));
        assertThat(features.count(in(UnitFilter.Units.COMMUNES_OF_TODAY, new Box(105.6, 21, 105.7, 22))))
                .as("one by its outline, one because nobody knows where it lies")
                .isEqualTo(2);
        var east = drawn.stream()
                .map(AreaFeature::card)
                .filter(card -> card.code().equals(c))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(features.spots(List.of(east))).containsEntry(east, new Spot(105.75, 21.5));
        assertThat(features.communesOutside(new Box(105.7, 21, 105.8, 22))).doesNotContain(east);
        assertThat(features.communesOutside(new Box(106, 21, 107, 22))).contains(east);
    }

    /** Nobody knows which part of the split unit went into the new one. */
    @Test
    void whatIsMadeOfAPartHasNoOutlineUnlessOneIsGiven() {
        split(TODAY.minusDays(10));
        var id = invented.drafted(
                province,
                TODAY,
                a + ";" + a + ";Phường Tây",
                a + ";" + b + ";Phường Giữa",
                b + ";" + b + ";Phường Giữa");
        Scopes.run(SYSTEM, () -> enactment.carryOut(id));
        assertThat(names(TODAY)).containsExactly("Phường Đông");
        assertThat(at(105.2)).isEmpty();
    }

    private void split(LocalDate day) {
        var id = invented.drafted(province, day, a + ";" + a + ";Phường Tây", a + ";" + c + ";Phường Đông");
        Scopes.run(SYSTEM, () -> {
            drafting.outline(id, Map.of(a, Invented.square(105, 105.5), c, Invented.square(105.5, 106)));
            enactment.carryOut(id);
        });
    }

    private static UnitFilter in(UnitFilter.Units units, Box box) {
        return new UnitFilter(units, null, null, null, null, "99", null, null, box);
    }

    private List<String> names(LocalDate day) {
        return areas.map(province, day).shapes().stream()
                .map(CommuneShape::name)
                .toList();
    }

    private Optional<String> at(double longitude) {
        return areas.byPoint().find("99", longitude, 21.5);
    }
}
