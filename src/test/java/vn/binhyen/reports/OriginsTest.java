package vn.binhyen.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.SplitGround;
import vn.binhyen.pages.Formats;
import vn.binhyen.reports.Difference.Figure;

/** The report of a commune that was made of others says what was told of them. */
@ApplicationTest
class OriginsTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 10);
    private static final LocalDate AFTER = LocalDate.of(2025, 9, 10);

    @Autowired
    ReportsFixture fixture;

    @Autowired
    Registered registered;

    @Autowired
    MockMvc mvc;

    SplitGround ground;
    Viewer office;
    Viewer desk;
    ReportKey year;

    @BeforeEach
    void aYearInWhichItBegan(@Autowired Areas areas) {
        ground = SplitGround.fresh(areas);
        office = ReportsFixture.office(ground.province());
        desk = ReportsFixture.desk(ground.commune());
        var code = fixture.defined(office, "calendar_year:year", Set.of(Comparison.YEAR_BEFORE), "B09", "D38");
        year = new ReportKey(code, "calendar_year:2025:year:1", ground.commune());
    }

    @Test
    void itsYearHasBothHalvesAndStandsBesideTheYearBefore() {
        fixture.tell(ground.province(), ground.whole(), "B09", BEFORE.minusYears(1), 3);
        fixture.tell(ground.province(), ground.whole(), "B09", BEFORE, 5);
        fixture.tell(ground.province(), ground.commune(), "B09", AFTER, 7);
        var line = line(desk, 0);
        assertThat(line.value()).isEqualByComparingTo("12");
        assertThat(line.before()).isEqualByComparingTo("3");
        assertThat(line.change()).isEqualByComparingTo("9");
        assertThat(fixture.read(desk, year).origins())
                .satisfies(origins -> assertThat(requireNonNull(origins).units())
                        .extracting(Origins.Unit::whole)
                        .contains(true, false));
    }

    @Test
    void ofASplitUnitItSaysThatItIsEstimatedAndNothingRises() {
        fixture.tell(ground.province(), ground.split(), "B09", BEFORE, 1000);
        fixture.tell(ground.province(), ground.whole(), "B09", BEFORE.minusYears(1), 3);
        fixture.tell(ground.province(), ground.commune(), "B09", AFTER, 7);
        var line = line(desk, 0);
        assertThat(line.value()).isGreaterThan(new BigDecimal("7")).isLessThan(new BigDecimal("1007"));
        assertThat(line.estimated()).containsExactly(Figure.VALUE);
        assertThat(line.change()).isNull();
        assertThat(fixture.read(desk, year).narrations().getFirst().body()).contains("phân bổ");
    }

    @Test
    void whoeverReadsItReadsTheSameThoughADeskDoesNotSeeASplitUnit() {
        fixture.tell(ground.province(), ground.split(), "B09", BEFORE, 1000);
        assertThat(fixture.read(desk, year).seal())
                .isEqualTo(fixture.read(office, year).seal());
    }

    @Test
    void whatWasApprovedStaysMarkedAsEstimated() {
        fixture.tell(ground.province(), ground.split(), "B09", BEFORE, 1000);
        fixture.tell(ground.province(), ground.split(), "B09", BEFORE.minusYears(1), 1000);
        fixture.submit(desk, year);
        fixture.approve(office, year);
        var approved = requireNonNull(fixture.read(desk, year).approved()).report();
        assertThat(requireNonNull(fixture.read(desk, year).approved()).origins())
                .isEqualTo(fixture.read(desk, year).origins());
        assertThat(approved.lines().findFirst().orElseThrow().estimated())
                .containsExactlyInAnyOrder(Figure.VALUE, Figure.YEAR_BEFORE);
        assertThat(fixture.read(desk, year).differences()).isEmpty();
    }

    @Test
    void theFormerUnitsAreNamedOnThePageAndTheFigureLeadsToThem() throws Exception {
        fixture.tell(ground.province(), ground.split(), "B09", BEFORE, 1000);
        var browser = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), ReportsFixture.TODAY));
        var page = browser.open(year.path()).getContentAsString();
        assertThat(page).contains("Số liệu trước ngày", "(một phần)", "≈ ");
        var link = page.substring(page.indexOf("/figures/B09/communes?"));
        var value = new Formats(ReportsFixture.VIETNAMESE)
                .decimal(requireNonNull(line(desk, 0).value()));
        var address = link.substring(0, link.indexOf('"')).replace("&amp;", "&");
        assertThat(browser.open(address).getContentAsString()).contains("≈ " + value + "<");
        assertThat(browser.open(address + "&by=AREA").getContentAsString())
                .as("another weight is not what the report says")
                .doesNotContain("≈ " + value + "<");
    }

    @Test
    void whatStandsSinceBeforeItBeganIsInItWhateverItIsComparedWith() {
        fixture.level(ground.province(), ground.whole(), "D31", BEFORE, 8);
        var code = fixture.defined(office, "calendar_year:month", Set.of(), "D31");
        var month = new ReportKey(code, "calendar_year:2025:month:9", ground.commune());
        assertThat(fixture.read(desk, month)
                        .known()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("8");
    }

    @Test
    void ofAUnitOfWhichNoListTellsWhatItWasMadeOfNothingIsComparedWithWhatWasBefore(@Autowired Areas areas) {
        var alone = areas.provinces(ReportsFixture.TODAY).stream()
                .flatMap(province -> areas.communesOf(province.id(), ReportsFixture.TODAY).stream())
                .filter(commune -> commune.validFrom() != null
                        && commune.validFrom().isAfter(BEFORE)
                        && areas.madeOf(commune.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        int commune = alone.id().value();
        int province = requireNonNull(alone.province()).value();
        var code = fixture.defined(
                ReportsFixture.office(province), "calendar_year:year", Set.of(Comparison.YEAR_BEFORE), "D38");
        fixture.tell(province, commune, "D38", BEFORE.minusYears(1), 3);
        fixture.tell(province, commune, "D38", AFTER, 7);
        var text =
                fixture.read(ReportsFixture.desk(commune), new ReportKey(code, "calendar_year:2025:year:1", commune));
        var line = text.known().lines().findFirst().orElseThrow();
        assertThat(line.value()).isEqualByComparingTo("7");
        assertThat(line.before()).isNull();
        assertThat(requireNonNull(text.origins()).units()).isEmpty();
    }

    private ReportLine line(Viewer viewer, int number) {
        return fixture.read(viewer, year).known().parts().getFirst().lines().get(number);
    }
}
