package vn.binhyen.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.PersistenceTest;

@PersistenceTest
class AreaSearchTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyCommuneOfHaNoiIsFoundWithoutMarks() {
        var pairs = lines("search_pairs_vi.tsv")
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
        assertThat(pairs).hasSize(126);
        for (var pair : pairs) {
            assertThat(areas.search(pair[0], 20)).as(pair[0]).anySatisfy(card -> {
                assertThat(card.code()).isEqualTo(pair[1]);
                assertThat(card.name()).isEqualTo(pair[2]);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phường Ba Đình", "phuong ba dinh", "P. Ba Đình", "p.ba dinh"})
    void theWordForTheKindAndTheSpellingDoNotMatter(String typed) {
        assertThat(areas.search(typed, 1)).first().extracting(AreaCard::code).isEqualTo("00004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ba Đình", "BA ĐÌNH", "  ba   đình", "ba dinh"})
    void caseBlanksAndMarksDoNotMatter(String typed) {
        assertThat(areas.search(typed, 10)).extracting(AreaCard::code).contains("00004");
    }

    @Test
    void whoTypesTheMarksFindsThatSpellingFirst() {
        assertThat(areas.search("Ba Đình", 10)).extracting(AreaCard::name).startsWith("Phường Ba Đình", "Xã Ba Đình");
        assertThat(areas.search("Ba Dinh", 10))
                .first()
                .extracting(AreaCard::name)
                .isEqualTo("Xã Ba Dinh");
    }

    @Test
    void bothSpellingsOfHoaFindTheSame() {
        assertThat(areas.search("Yên Hoà", 50))
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(areas.search("Yên Hòa", 50));
    }

    @Test
    void apostrophesMayBeLeftOut() {
        assertThat(areas.search("ea hleo", 1))
                .first()
                .extracting(AreaCard::name)
                .isEqualTo("Xã Ea H'Leo");
    }

    @Test
    void aNameThatBeginsWithAKindsWordIsFound() {
        assertThat(areas.search("xa dung", 5)).extracting(AreaCard::name).contains("Xã Xa Dung");
    }

    @Test
    void theSameNameComesFirstThenNamesThatBeginSoThenNamesThatHoldIt() {
        var found = areas.search("an phu", 50).stream()
                .map(card -> AreaWords.of(card.name()).name())
                .map(name -> name.equals("an phu") ? 1 : name.startsWith("an phu") ? 2 : 3)
                .toList();
        assertThat(found).startsWith(1).contains(2, 3).isSorted();
    }

    @Test
    void theKindThatWasTypedComesFirst() {
        assertThat(areas.search("xã an khánh", 1))
                .first()
                .extracting(AreaCard::kind)
                .isEqualTo(AreaKind.COMMUNE);
        assertThat(areas.search("phường phú thọ", 1))
                .first()
                .extracting(AreaCard::kind)
                .isEqualTo(AreaKind.WARD);
        assertThat(areas.search("tỉnh phú thọ", 1))
                .first()
                .extracting(AreaCard::kind)
                .isEqualTo(AreaKind.PROVINCE);
    }

    @Test
    void wildcardsAreOnlyCharacters() {
        assertThat(areas.search("%", 5)).isEqualTo(areas.search("", 5));
        assertThat(areas.search("b_ dinh", 5)).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        var filter = new AreaFilter(DAY, "an", null, null);
        var whole = areas.page(filter, null, 5000);
        var paged = new ArrayList<AreaCard>();
        for (var page = areas.page(filter, null, 37); !page.isEmpty(); ) {
            paged.addAll(page);
            page = areas.page(filter, page.getLast().id(), 37);
        }
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @Test
    void provinceKindAndDayNarrowTheList() {
        var haNoi = areas.findProvince("01", DAY).orElseThrow().id();
        assertThat(areas.page(new AreaFilter(DAY, "", haNoi, AreaKind.WARD), null, 500))
                .hasSize(51);
        var then = LocalDate.of(2025, 6, 30);
        assertThat(areas.page(new AreaFilter(then, "", haNoi, AreaKind.URBAN_DISTRICT), null, 500))
                .hasSize(12);
        assertThat(areas.page(new AreaFilter(DAY, "", haNoi, AreaKind.URBAN_DISTRICT), null, 500))
                .isEmpty();
    }

    @Test
    void namesStandInVietnameseOrder() {
        var expected = lines("collation_order_vi.txt").toList();
        var sorted = jdbc.sql("select name from unnest(:names) as unit (name) order by name collate \"vi-x-icu\"")
                .param("names", expected.reversed().toArray(String[]::new))
                .query(String.class)
                .list();
        assertThat(sorted).isEqualTo(expected);
    }

    @Test
    void theCommunesOfHaNoiStandInVietnameseOrder() {
        var haNoi = areas.findProvince("01", DAY).orElseThrow().id();
        var names = areas.communesOf(haNoi, DAY).stream()
                .map(card -> card.name().replaceFirst("^(Phường|Xã) ", ""))
                .toList();
        var order = lines("collation_order_vi.txt").toList();
        assertThat(new LinkedHashSet<>(order)).containsAll(names);
        assertThat(names).isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b));
    }

    private static java.util.stream.Stream<String> lines(String file) {
        try {
            return new ClassPathResource("areas/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
