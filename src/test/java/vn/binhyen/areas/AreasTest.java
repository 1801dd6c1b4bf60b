package vn.binhyen.areas;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;

@PersistenceTest
class AreasTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);

    @Autowired
    Areas areas;

    @Autowired
    ReferenceAreas reference;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** Before January 2025 there is a list of Hà Nội alone. */
    @ParameterizedTest
    @CsvSource({"2024-12-31, 579, 30", "2025-01-01, 526, 30", "2025-06-30, 526, 30", "2025-07-01, 126, 0"})
    void haNoiIsKnownAsItWasOnEachDay(LocalDate day, int communes, int districts) {
        assertThat(areas.communesOf(haNoi().id(), day)).hasSize(communes).doesNotHaveDuplicates();
        assertThat(areas.districtsOf(haNoi().id(), day)).hasSize(districts);
    }

    @Test
    void thereWere63ProvincesAnd696Districts() {
        var provinces = areas.provinces(LAST_OLD_DAY);
        assertThat(provinces).hasSize(63);
        assertThat(provinces.stream()
                        .mapToInt(province ->
                                areas.districtsOf(province.id(), LAST_OLD_DAY).size())
                        .sum())
                .isEqualTo(696);
    }

    @Test
    void aSplitWardLeadsToAllItsPartsAndAMergedOneToTheWhole() {
        var cuaDong = areas.lineage(
                areas.findCommune("00055", LAST_OLD_DAY).orElseThrow().id());
        assertThat(cuaDong.became()).hasSizeGreaterThan(1).allMatch(link -> !link.whole());
        assertThat(cuaDong.heirs())
                .allMatch(heir -> !heir.whole() && heir.area().validUntil() == null);
        var trucBach = areas.lineage(
                areas.findCommune("00004", LAST_OLD_DAY).orElseThrow().id());
        assertThat(trucBach.heirs()).singleElement().satisfies(heir -> {
            assertThat(heir.whole()).isTrue();
            assertThat(heir.area().name()).isEqualTo("Phường Ba Đình");
        });
    }

    /** Nguyễn Trung Trực went into Trúc Bạch in January 2025, and Trúc Bạch into Ba Đình in July. */
    @Test
    void heirsOfHeirsAreFoundAndPredecessorsTold() {
        var first = areas.findCommune("00010", LocalDate.of(2024, 12, 31)).orElseThrow();
        var lineage = areas.lineage(first.id());
        assertThat(lineage.became()).singleElement().satisfies(link -> {
            assertThat(link.area().name()).isEqualTo("Phường Trúc Bạch");
            assertThat(link.day()).isEqualTo(LocalDate.of(2025, 1, 1));
        });
        assertThat(areas.today(first.id())).map(AreaCard::name).contains("Phường Ba Đình");
        var baDinh = areas.findCommune("00004", FIRST_DAY).orElseThrow();
        assertThat(areas.lineage(baDinh.id()).madeOf())
                .extracting(link -> link.area().name())
                .contains("Phường Trúc Bạch");
        assertThat(areas.lineage(baDinh.id()).madeOf())
                .allMatch(link -> "Nghị quyết số 1656/NQ-UBTVQH15".equals(link.basis()));
    }

    /** Of 11 provinces no list tells what became of their wards; one is guessed by nobody. */
    @Test
    void whatNoListTellsIsNotGuessed() {
        var benNghe = areas.findCommune("26740", LAST_OLD_DAY).orElseThrow();
        assertThat(benNghe.name()).isEqualTo("Phường Bến Nghé");
        assertThat(areas.lineage(benNghe.id()).heirs()).isEmpty();
        assertThat(areas.today(benNghe.id())).isEmpty();
    }

    /** The further back, the further left; Trúc Bạch of 2023 is another unit than Trúc Bạch of 2025. */
    @Test
    void aLineageIsDrawnAsFarBackAsItIsKnown() {
        var drawn = areas.descent(areas.findCommune("00004", FIRST_DAY).orElseThrow());
        assertThat(drawn.names().stream().map(Descent.Name::x).distinct().sorted())
                .containsExactly(0, 300, 600);
        assertThat(drawn.names())
                .anySatisfy(name -> assertThat(name)
                        .returns(0, Descent.Name::x)
                        .returns("Phường Nguyễn Trung Trực", Descent.Name::text))
                .anySatisfy(name ->
                        assertThat(name).returns(300, Descent.Name::x).returns("Phường Trúc Bạch", Descent.Name::text))
                .anySatisfy(name ->
                        assertThat(name).returns(600, Descent.Name::x).returns("Phường Ba Đình", Descent.Name::text));
        assertThat(drawn.lines()).hasSizeGreaterThanOrEqualTo(drawn.names().size() - 1);
    }

    @Test
    void thereAre34ProvincesAnd3321Communes() {
        assertThat(areas.provinces(FIRST_DAY))
                .hasSize(34)
                .allMatch(card -> card.kind().isProvince());
        assertThat(areas.provinces(FIRST_DAY).stream()
                        .mapToInt(province ->
                                areas.communesOf(province.id(), FIRST_DAY).size())
                        .sum())
                .isEqualTo(3321);
    }

    @Test
    void haNoiHas51WardsAnd75Communes() {
        var kinds = haNoiCommunes().stream().collect(groupingBy(AreaCard::kind, counting()));
        assertThat(kinds).isEqualTo(Map.of(AreaKind.WARD, 51L, AreaKind.COMMUNE, 75L));
    }

    @Test
    void codesKeepTheirLeadingZeros() {
        assertThat(haNoi().code()).isEqualTo("01");
        assertThat(haNoiCommunes()).allSatisfy(card -> assertThat(card.code()).hasSize(5));
        assertThat(areas.findCommune("4", FIRST_DAY)).isEmpty();
    }

    @Test
    void aReusedCodeNamesTheNewUnitOnlyFromItsFirstDay() {
        assertThat(areas.findCommune("00004", FIRST_DAY)).map(AreaCard::name).contains("Phường Ba Đình");
        assertThat(areas.findCommune("00004", LAST_OLD_DAY)).map(AreaCard::name).contains("Phường Trúc Bạch");
    }

    @Test
    void aReusedCodeIsExplainedWithBothUnits() {
        assertThat(inEnglish("00004", LAST_OLD_DAY))
                .isEqualTo("Until 30/06/2025 the code 00004 named another unit, Phường Trúc Bạch (Quận Ba Đình);"
                        + " only since 01/07/2025 it names Phường Ba Đình.");
    }

    @Test
    void aCodeThatChangedItsNameInJanuary2025IsExplainedByTheDay() {
        assertThat(inEnglish("00181", LocalDate.of(2024, 12, 31))).contains("31/12/2024");
        assertThat(inEnglish("00181", LocalDate.of(2025, 1, 1))).doesNotContain("31/12/2024");
    }

    @Test
    void anAbolishedCodeIsExplainedWithItsLastDay() {
        assertThat(inEnglish("00010", FIRST_DAY))
                .isEqualTo("The code 00010 named Phường Nguyễn Trung Trực (Quận Ba Đình)"
                        + " and was in use only until 31/12/2024.");
    }

    @Test
    void aCodeWithoutItsZerosAndACodeOfNobodyAreExplained() {
        assertThat(inEnglish("4", FIRST_DAY)).contains("exactly 5 digits");
        assertThat(inEnglish("99999", FIRST_DAY)).startsWith("On 01/07/2025 no commune");
        assertThat(inEnglish("26737", LAST_OLD_DAY)).contains("only since 01/07/2025");
    }

    @Test
    void noTwoUnitsBearOneCodeOnOneDay() {
        var insert = """
                insert into areas.area (code, kind, name, short_name, folded_name, searched_name, valid_from)
                values ('01', 'CITY', 'x', 'x', 'x', 'x', date '2026-01-01')
                """;
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql(insert).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_unit_per_code_and_day");
    }

    @Test
    void theApplicationCannotChangeOrRemoveAUnit() {
        for (var statement : List.of("update areas.area set name = 'x'", "delete from areas.area")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** Also of lists that are another edition's. */
    @ParameterizedTest
    @ValueSource(strings = {"the same", "another"})
    void loadingAgainChangesNothing(String edition) {
        var before = units();
        var lists = loadedLists();
        if (edition.equals("another"))
            jdbc.sql("update areas.list_loaded set sha256 = ?").param(edition).update();
        reference.load();
        assertThat(units()).isEqualTo(before);
        assertThat(loadedLists()).isEqualTo(lists);
    }

    private List<Map<String, Object>> units() {
        return jdbc.sql("select id, code, name from areas.area order by id")
                .query()
                .listOfRows();
    }

    private String loadedLists() {
        return jdbc.sql("select sha256 from areas.list_loaded")
                .query(String.class)
                .single();
    }

    @Test
    void anIdOfNobodyIsRefused() {
        assertThatThrownBy(() -> areas.get(new AreaId(-1))).isInstanceOf(NoSuchArea.class);
    }

    private AreaCard haNoi() {
        return areas.findProvince("01", FIRST_DAY).orElseThrow();
    }

    private List<AreaCard> haNoiCommunes() {
        return areas.communesOf(haNoi().id(), FIRST_DAY);
    }

    private String inEnglish(String code, LocalDate on) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            return areas.whyNotFound(code, on);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
