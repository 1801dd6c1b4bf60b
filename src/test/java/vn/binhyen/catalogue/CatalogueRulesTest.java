package vn.binhyen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.organisations.SizeClass;
import vn.binhyen.preventionmodels.SurvivalCurve.Fate;

/** What is told to everybody, and in which words. */
class CatalogueRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "024 3333 4444",
                "0912345678",
                "0912.345.678",
                "+84 912 345 678",
                "(024) 3333-4444",
                "0084912345678",
                "00 84 912 345 678",
                "0912–345–678",
                "0912_345_678",
                "0912,345,678",
                "0912345678/0987654321",
                "0912345678-0987654321",
                "0912345678–0987654321",
                "0912345678_0987654321",
                "0912345678,0987654321",
                "0912.345.678, 098.765.4321",
                "truc@congan.hanoi.vn"
            })
    void telephonesAndMailAddressesAreBlottedOut(String secret) {
        assertThat(PublicText.cleared("Báo trực ban: " + secret + ", cả đêm.")).isEqualTo("Báo trực ban: […], cả đêm.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ĐT.", "Zalo/", "SĐT:", "tel-", "1.", "2/", "máy,"})
    void aTelephoneIsBlottedOutWhateverStandsBeforeIt(String before) {
        assertThat(PublicText.cleared(before + "0912345678")).isEqualTo(before + "[…]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.000.000.000",
                "10.000.000.000 đồng",
                "1.250.000 đồng",
                "100,050,000,000 đồng",
                "01/02/2026",
                "01/01/2025-31/12/2025",
                "01.02.2026–05.03.2026",
                "15-08-2026 08-03-2026",
                "06/CT-BCA-V05 năm 2024-2025, 2026",
                "05, 10, 15, 20, 25 người",
                "gọi 113",
                "ngày 01/02/2026",
                "12/QĐ-UBND",
                "từ 18 đến 22 giờ",
                "05 người, 2 ca"
            })
    void otherNumbersStay(String text) {
        assertThat(PublicText.cleared(text)).isEqualTo(text);
    }

    @Test
    void aCostIsToldOnlyWhereBothOfItsPartsAre() {
        assertThat(CostBand.of(null, 0L)).isEqualTo(CostBand.NOT_TOLD);
        assertThat(CostBand.of(0L, 0L)).isEqualTo(CostBand.NOTHING);
        assertThat(CostBand.of(8_000_000L, 12_000_000L)).isEqualTo(CostBand.LOW);
        assertThat(CostBand.of(8_000_001L, 12_000_000L)).isEqualTo(CostBand.MIDDLE);
        assertThat(CostBand.of(200_000_000L, 1L)).isEqualTo(CostBand.HIGH);
    }

    @Test
    void nobodySaysHowLongItLastsBeforeAPointWasFollowedForAYear() {
        assertThat(Lasting.of(List.of(new Fate(3, 2, 0), new Fate(11, 4, 1))).afterAYear())
                .isNull();
        assertThat(Lasting.of(List.of(new Fate(3, 1, 1), new Fate(12, 3, 0)))).isEqualTo(new Lasting(4, 1, 0.75));
        assertThat(Lasting.of(List.of(new Fate(3, 1, 1))).afterAYear()).isZero();
    }

    @Test
    void nothingTypedIsAnOperatorOfTheSearch() {
        assertThat(SearchWords.query("trộm & !cắp:* | (xe)'", "")).isEqualTo("trom & cap & xe");
        assertThat(SearchWords.query(" &|! ", "")).isEmpty();
    }

    @Test
    void theAddressOfAListHasAllThatItIsNarrowedBy() {
        var filter = new CatalogueFilter(
                "mất xe", "đêm", Topic.FIRE, OrganisationKind.SCHOOL, CostBand.LOW, State.PAUSED, Evidence.NONE);
        assertThat(filter.link("/catalogue"))
                .isEqualTo("/catalogue?words=m%E1%BA%A5t+xe&problem=%C4%91%C3%AAm&topic=FIRE&meantFor=SCHOOL&cost=LOW"
                        + "&state=PAUSED&evidence=NONE");
        assertThat(CatalogueFilter.none().isNarrowed()).isFalse();
        assertThat(new CatalogueFilter(null, " ", Topic.FIRE, null, null, null, null).isNarrowed())
                .isTrue();
    }

    @Test
    void whatIsUnknownOfAnOrganisationMakesItSimilarToNone() {
        assertThat(Similar.sizeOrLevel(Classification.school(SchoolLevel.PRIMARY)))
                .isEqualTo("PRIMARY");
        assertThat(Similar.sizeOrLevel(Classification.enterprise(SizeClass.SMALL)))
                .isEqualTo("SMALL");
        assertThat(Similar.sizeOrLevel(Classification.school(SchoolLevel.UNKNOWN)))
                .isNull();
        assertThat(Similar.sizeOrLevel(Classification.enterprise(SizeClass.UNKNOWN)))
                .isNull();
        assertThat(Similar.sizeOrLevel(Classification.agency())).isNull();
        assertThat(Similar.sizeOrLevel(null)).isNull();
    }
}
