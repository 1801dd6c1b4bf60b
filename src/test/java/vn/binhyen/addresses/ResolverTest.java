package vn.binhyen.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.binhyen.addresses.Resolution.Candidate;
import vn.binhyen.addresses.Resolution.Former;
import vn.binhyen.addresses.Resolution.Reason;
import vn.binhyen.areas.ReferenceUnits;

/** Which units an address means, in whatever way it is written. */
class ResolverTest {

    private static final double SURE = 0.9;
    private static final Resolver RESOLVER = new Resolver();

    /** How somebody else would have written an address. */
    enum Writing {
        AS_IT_STANDS,
        WITHOUT_MARKS_AND_COMMAS,
        LARGEST_FIRST,
        CAPITALS_TAKEN_APART,
        WITHOUT_PROVINCE,
        DASHES,
        SHORT;

        String of(Triple triple) {
            var address = triple.address();
            return switch (this) {
                case AS_IT_STANDS -> address;
                case WITHOUT_MARKS_AND_COMMAS ->
                    Normalizer.normalize(address, Normalizer.Form.NFD)
                            .replaceAll("\\p{M}|,", "")
                            .replaceAll("[đĐ]", "d")
                            .toLowerCase(Locale.ROOT);
                case LARGEST_FIRST -> triple.province() + ", " + triple.district() + ", " + triple.ward();
                case CAPITALS_TAKEN_APART ->
                    Normalizer.normalize(address.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
                case WITHOUT_PROVINCE -> triple.ward() + ", " + triple.district();
                case DASHES -> address.replace(", ", " - ");
                case SHORT ->
                    address.replace("Phường ", "P.")
                            .replace("Thị Xã ", "TX ")
                            .replace("Quận ", "Q.")
                            .replace("Huyện ", "H.")
                            .replace("Xã ", "x.")
                            .replace("Hà Nội", "HN");
            };
        }
    }

    /** A line of two real address books, and what it means. */
    record Triple(String ward, String district, String province, String former, String communes) {

        static List<Triple> all() throws Exception {
            try (var content = ResolverTest.class.getResourceAsStream("/addresses/triples.csv")) {
                return new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(cells -> new Triple(cells[0], cells[1], cells[2], cells[3], cells[4]))
                        .toList();
            }
        }

        String address() {
            return ward + ", " + district + ", " + province;
        }

        boolean isMetBy(Resolution found) {
            var codes =
                    String.join("|", found.former().stream().map(Former::code).toList());
            return codes.equals(former) && communes.equals(ResolverTest.communes(found));
        }
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void ofRealAddressesNinetyNineInAHundredAreUnderstoodAndNoneIsMistakenForSure(Writing writing) throws Exception {
        var triples = Triple.all();
        var wrong = new ArrayList<String>();
        for (var triple : triples) {
            var found = RESOLVER.resolve(writing.of(triple));
            if (triple.isMetBy(found)) continue;
            wrong.add(writing.of(triple) + " -> " + found);
            assertThat(found.confidence()).as(wrong.getLast()).isLessThan(SURE);
        }
        assertThat(triples).hasSize(799);
        assertThat(wrong).hasSizeLessThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "P. Trúc Bạch, Q.BĐ, HN => 00004",
                "HN, q hk, p hang bac => 00061",
                "125 Phố Trúc Bạch, Phường Quán Thánh, Ba Đình => 00013",
                "Trung tâm y tế, TT Phùng, Đan Phượng, Hà Nội => 09784",
                "Phường Sông Hiến, TP Cao Bằng, Cao Bằng => 01267",
                "Xã Tả Ngảo, huyện Sìn Hồ, tỉnh Lai Châu => 03520",
                "Phường Sài Đồng, Quận Long Biên => 00142",
                "p12 q10 tphcm => 27172",
            })
    void aUnitOfThenIsFoundHoweverItIsWritten(String address, String former) {
        assertThat(RESOLVER.resolve(address).former()).extracting(Former::code).containsExactly(former);
    }

    /** It was merged into another in January 2025, which was split in July. */
    @Test
    void successorsOfSuccessorsAreTold() {
        var found = RESOLVER.resolve("Phường Sài Đồng, Quận Long Biên, Hà Nội");
        assertThat(communes(found)).isEqualTo("00127|00136");
        assertThat(found.communes()).extracting(Candidate::whole).containsOnly(false);
    }

    @Test
    void theSameNameMeansAWardOfThenWhereItsDistrictIsNamedAndOneOfTodayWhereNoneIs() {
        var then = RESOLVER.resolve("Phường Ngọc Hà, Quận Ba Đình, Hà Nội");
        assertThat(then.former()).extracting(Former::code).containsExactly("00016");
        var now = RESOLVER.resolve("Phường Ngọc Hà, Hà Nội");
        assertThat(now.former()).isEmpty();
        assertThat(communes(now)).isEqualTo("00008");
        assertThat(now.confidence()).isLessThan(SURE);
        assertThat(communes(RESOLVER.resolve("Phường Ba Đình, Quận Ba Đình, Hà Nội")))
                .isEqualTo("00004");
    }

    /**
     * Two of them were merged away in January 2025, the others lasted half a year longer. Only the one of Hà Đông that passed
     * its name on to another of the same district then is not told.
     */
    @Test
    void allThatBoreANameInTheProvinceAreToldHoweverEarlyTheyEnded() {
        var found = RESOLVER.resolve("Quang Trung, Hà Nội");
        assertThat(found.reason()).isEqualTo(Reason.SEVERAL_FIT);
        assertThat(found.former())
                .extracting(Former::code)
                .containsExactlyInAnyOrder("00214", "09538", "09583", "10006", "10306");
    }

    @Test
    void whereNobodyKnowsWhatBecameOfItNothingIsGuessed() {
        var found = RESOLVER.resolve("Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh");
        assertThat(found.former()).extracting(Former::name).containsExactly("Phường Bến Nghé");
        assertThat(found.communes()).isEmpty();
        assertThat(found.reason()).isEqualTo(Reason.SUCCESSOR_NOT_LOADED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Phường Trúc Bách, Quận Ba Đình, Hà Nội => WARD_IN_DISTRICT",
                "Phường Phuc Xaa, Quận Ba Đình, Hà Nội => SPELT_ALMOST_SO",
                "Phường Nghĩa Trang, Quận Ba Đình, Hà Nội => NOT_IN_THE_DISTRICT",
                "Quận Ba Đình, Hà Nội => DISTRICT_ALONE",
                "Quang Trung => SEVERAL_FIT",
                "hoan kiem => COMMUNE_OF_TODAY",
                "12345 => NOTHING_FOUND",
                "Atlantis => NOTHING_FOUND",
            })
    void whatIsWrittenOtherwiseOrTooLittleIsNeverForSure(String address, Reason reason) {
        var found = RESOLVER.resolve(address);
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.confidence()).isLessThan(SURE);
    }

    /**
     * All 10,000 wards of before July 2025, by their full addresses. In January 2025 some of Hà Nội's took the names of those that they
     * swallowed: there the later one is meant, and both became the same.
     */
    @Test
    void everyUnitOfThenIsFoundByItsFullAddressAndNoneIsMistakenForSure() {
        var districts = new java.util.HashMap<String, String>();
        for (var each : ReferenceUnits.districts()) districts.put(each.code(), each.name());
        var provinces = new java.util.HashMap<String, String>();
        for (var each : ReferenceUnits.formerProvinces()) provinces.put(each.code(), each.name());
        var wrong = new ArrayList<String>();
        for (var ward : ReferenceUnits.formerWards()) {
            if (!districts.containsKey(ward.district())) continue;
            var address = Stream.of(ward.name(), districts.get(ward.district()), provinces.get(ward.province()))
                    .collect(java.util.stream.Collectors.joining(", "));
            var found = RESOLVER.resolve(address);
            if (found.former().stream().map(Former::code).toList().equals(List.of(ward.code()))) continue;
            wrong.add(address + " " + ward + " -> " + found);
            if (found.confidence() >= SURE)
                assertThat(communes(found)).as(wrong.getLast()).isEqualTo(becameOf(ward));
        }
        assertThat(wrong).hasSizeLessThan(60);
    }

    /** The People's Committees of Ba Đình and of Ngọc Hà, and a point in the sea. */
    @Test
    void ofASplitWardThePointTellsThePartAndNoneOutsideOfAllGuesses() {
        var address = "Phường Ngọc Hà, Quận Ba Đình, Hà Nội";
        assertThat(communes(RESOLVER.resolve(address, new Point(105.838, 21.0386))))
                .isEqualTo("00004");
        var west = RESOLVER.resolve(address, new Point(105.816, 21.0381));
        assertThat(communes(west)).isEqualTo("00008");
        assertThat(west.reason()).isEqualTo(Reason.POINT_IN_PART);
        assertThat(west.former()).extracting(Former::code).containsExactly("00016");
        assertThat(communes(RESOLVER.resolve(address, new Point(108, 18)))).isEqualTo("00004|00008");
    }

    @Property(tries = 2000)
    void anyTextIsAnswered(@ForAll @StringLength(max = 60) String text) {
        assertThat(RESOLVER.resolve(text).confidence()).isBetween(0.0, 1.0);
    }

    private static String becameOf(ReferenceUnits.FormerWard ward) {
        var unit = Unit.of(
                ward.code(), ward.name(), Kind.Level.COMMUNE, ward.district(), ward.province(), Unit.State.BEFORE);
        return String.join("|", new Gazetteer(List.of(), List.of()).shares(unit).keySet());
    }

    private static String communes(Resolution found) {
        return String.join("|", found.communes().stream().map(Candidate::code).toList());
    }

    /** Two lists write 205 names of today otherwise: the place of a mark, Unicode forms, blanks, an apostrophe, y and i. */
    @Test
    void howeverTwoListsSpellTheNameOfOneCodeBothMeanIt() throws IOException {
        var provinces = ReferenceUnits.provinces().stream()
                .collect(Collectors.toMap(ReferenceUnits.Province::code, ReferenceUnits.Province::name));
        var spellings = new String(
                        ResolverTest.class
                                .getResourceAsStream("/addresses/spelling.csv")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .filter(row -> !row[2].isEmpty()) // Ba Chẽ has another code in the other list, and the same name
                .toList();
        assertThat(spellings).hasSize(205);
        assertThat(spellings).allSatisfy(row -> {
            var province = ", " + provinces.get(row[1]);
            var one = codes(row[2] + province);
            assertThat(one).contains(row[0]);
            assertThat(codes(row[3].replace("\\n", "\n") + province)).isEqualTo(one);
        });
    }

    private static Set<String> codes(String address) {
        return RESOLVER.resolve(address).communes().stream()
                .map(Candidate::code)
                .collect(Collectors.toSet());
    }
}
