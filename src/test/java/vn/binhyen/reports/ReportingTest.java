package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.reports.ReportsFixture.as;
import static vn.binhyen.reports.ReportsFixture.desk;
import static vn.binhyen.reports.ReportsFixture.does;
import static vn.binhyen.reports.ReportsFixture.leader;
import static vn.binhyen.reports.ReportsFixture.office;
import static vn.binhyen.reports.ReportsFixture.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.calendars.Period;
import vn.binhyen.issuances.EntryId;
import vn.binhyen.issuances.Issuances;
import vn.binhyen.ledger.MeasureEndings;
import vn.binhyen.ledger.NotToBeTold;
import vn.binhyen.reports.Difference.Figure;
import vn.binhyen.reports.Difference.Reason;
import vn.binhyen.reports.Receipts.Timeliness;
import vn.binhyen.reports.ReportText.Rights;

/** A report goes from its writer to whoever approves it, and what was approved stays as it was. */
@PersistenceTest
class ReportingTest {

    private static final Period MONTH = ReportsFixture.lastMonth();
    private static final Rights NONE = new Rights(false, false, false, false, false);

    @Autowired
    ReportsFixture fixture;

    @Autowired
    Areas areas;

    @Autowired
    Issuances issuances;

    @Autowired
    MeasureEndings endings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Ground ground;
    private Viewer office;
    private Viewer desk;
    private ReportKey key;
    private ReportKey city;

    @BeforeEach
    void aReportOfItsOwn() {
        ground = Ground.fresh(areas);
        office = office(ground.province());
        desk = desk(ground.commune());
        var code = fixture.monthly(office, "B09", "B10");
        key = new ReportKey(code, MONTH.code(), ground.commune());
        city = new ReportKey(code, MONTH.code(), ground.province());
    }

    @Test
    void goesFromTheDeskToTheOfficeAndBackWithAComment() {
        tell("B09", 12);
        fixture.submit(desk, key);
        assertThat(fixture.read(office, key).state()).isEqualTo(ReportState.SUBMITTED);
        does(office, () -> fixture.reporting.giveBack(key, 1, "Xem lại số buổi"));
        var returned = fixture.read(desk, key);
        assertThat(returned.state()).isEqualTo(ReportState.RETURNED);
        assertThat(returned.history().getLast().words()).isEqualTo("Xem lại số buổi");
        fixture.submit(desk, key);
        fixture.approve(office, key);
        assertThat(fixture.read(desk, key).state()).isEqualTo(ReportState.APPROVED);
        assertThat(fixture.read(desk, key).receivedOn()).isEqualTo(ReportsFixture.TODAY);
    }

    @Test
    void theCitysIsApprovedByALeaderAlone() {
        fixture.submit(office, city);
        assertThatThrownBy(() -> fixture.approve(office, city)).isInstanceOf(AccessDeniedException.class);
        fixture.approve(leader(ground.province()), city);
        assertThat(fixture.read(office, city).state()).isEqualTo(ReportState.APPROVED);
    }

    @Test
    void nobodyApprovesWhatIsNotTheirs() {
        fixture.submit(desk, key);
        var leader = leader(ground.province());
        assertThatThrownBy(() -> fixture.approve(leader, key)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.approve(desk, key)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.read(desk(ground.otherCommune()), key)).isInstanceOf(NoSuchReport.class);
        assertThatThrownBy(() -> fixture.submit(office, key)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyApprovesWhatTheySubmittedThemselves() {
        var both = ReportsFixture.officeAndDesk(ground.province(), ground.commune());
        fixture.submit(both, key);
        assertRefused("OWN", () -> fixture.approve(both, key));
        fixture.approve(office, key);
    }

    @Test
    void whatChangedSinceItWasReadIsNotApproved() {
        tell("B09", 12);
        fixture.submit(desk, key);
        var read = fixture.read(office, key).seal();
        tell("B09", 1);
        assertRefused("CHANGED", () -> does(office, () -> fixture.reporting.approve(key, read)));
        assertThat(fixture.read(office, key).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(fixture.read(office, key).edition()).isZero();
        fixture.approve(office, key);
    }

    @Test
    void aReportIsSubmittedOnceItsPeriodIsOver() {
        var running = new ReportKey(key.definition(), MONTH.next().code(), ground.commune());
        assertRefused("NOT_OVER", () -> fixture.submit(desk, running));
        assertThat(fixture.read(desk, running).rights().submits()).isFalse();
    }

    @Test
    void whatWasApprovedStaysAndEveryDifferenceHasItsReason() {
        tell("B09", 12);
        var wrong = fixture.tell(ground.province(), ground.commune(), "B10", day(MONTH), 100);
        fixture.submit(desk, key);
        fixture.approve(office, key);
        assertThat(fixture.read(desk, key).differences()).isEmpty();
        tell("B09", 3);
        fixture.tellAgain(wrong, ground.province(), ground.commune(), "B10", day(MONTH), 90);
        var now = fixture.read(desk, key);
        assertThat(value(Objects.requireNonNull(now.approved()).report(), "B09"))
                .isEqualByComparingTo("12");
        assertThat(value(now.known(), "B09")).isEqualByComparingTo("15");
        assertThat(now.differences())
                .filteredOn(each -> each.figure() == Figure.VALUE)
                .extracting(each -> each.measure().code(), Difference::reasons)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("B09", Set.of(Reason.TOLD_LATER)), Tuple.tuple("B10", Set.of(Reason.CORRECTED)));
    }

    @Test
    void aDifferenceOfTheYearBeforeIsExplainedByWhatWasToldOfThatYear() {
        var before = new Period(MONTH.calendar(), MONTH.granularity(), MONTH.year() - 1, MONTH.number());
        fixture.tell(ground.province(), ground.commune(), "B09", day(before), 5);
        tell("B09", 6);
        assertThat(fixture.read(desk, key).narrations().getFirst().body())
                .isEqualTo("Số buổi tuyên truyền: 6 buổi, tăng 1 (20 %) so với cùng kỳ năm trước.");
        fixture.submit(desk, key);
        fixture.approve(office, key);
        fixture.tell(ground.province(), ground.commune(), "B09", day(before), 2);
        assertThat(fixture.read(desk, key).differences()).singleElement().satisfies(each -> {
            assertThat(each.figure()).isEqualTo(Figure.YEAR_BEFORE);
            assertThat(each.reported()).isEqualByComparingTo("5");
            assertThat(each.known()).isEqualByComparingTo("7");
            assertThat(each.reasons()).containsExactly(Reason.TOLD_LATER);
        });
    }

    @Test
    void theApplicationCannotRewriteWhatWasApproved() {
        tell("B09", 12);
        fixture.submit(desk, key);
        fixture.approve(office, key);
        for (var rewriting : List.of(
                "update reports.approved_figure set amount = 1",
                "delete from reports.approved_figure",
                "update reports.approved_narrative set body = 'x'",
                "update reports.approved set seal = repeat('0', 64)",
                "delete from reports.step"))
            assertThatThrownBy(() -> does(
                            office,
                            () -> transaction.executeWithoutResult(
                                    status -> jdbc.sql(rewriting).update())))
                    .as(rewriting)
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void openedAgainItIsApprovedAsAnotherEdition() {
        tell("B09", 12);
        fixture.submit(desk, key);
        fixture.approve(office, key);
        tell("B09", 3);
        does(office, () -> fixture.reporting.reopen(key, 2, "Bổ sung số liệu"));
        assertThat(fixture.read(desk, key).rights().submits()).isTrue();
        fixture.submit(desk, key);
        fixture.approve(office, key);
        var again = fixture.read(desk, key);
        assertThat(again.edition()).isEqualTo(2);
        assertThat(value(Objects.requireNonNull(again.approved()).report(), "B09"))
                .isEqualByComparingTo("15");
        assertThat(again.differences()).isEmpty();
    }

    @Test
    void wordsAreTheWritersUntilTheyAreTakenBackAndSayWhenFiguresHaveChanged() {
        tell("B09", 12);
        narrate("Đã tổ chức 12 buổi tại các tổ dân phố.");
        var edited = fixture.read(desk, key).narrations().getFirst();
        assertThat(edited.isEdited()).isTrue();
        assertThat(edited.isOvertaken()).isFalse();
        tell("B09", 1);
        assertThat(fixture.read(desk, key).narrations().getFirst().isOvertaken())
                .isTrue();
        narrate("");
        assertThat(fixture.read(desk, key).narrations().getFirst())
                .isEqualTo(Narration.computed("Số buổi tuyên truyền: 13 buổi."));
    }

    @Test
    void wordsAreKeptComposedAndAreApprovedAsTheyStood() {
        narrate("Kê\u0301t qua\u0309 to\u0302\u0301t");
        fixture.submit(desk, key);
        assertRefused("SENT", () -> narrate("Khác"));
        fixture.approve(office, key);
        assertThat(Objects.requireNonNull(fixture.read(desk, key).approved())
                        .narrations()
                        .getFirst()
                        .body())
                .isEqualTo("Kết quả tốt");
    }

    @Test
    void fortyThousandLettersAreKeptAndPrintedWhole() {
        var words = "Kết quả ".repeat(5000).strip();
        narrate(words);
        assertThat(fixture.read(desk, key).narrations().getFirst().body()).isEqualTo(words);
    }

    @Test
    void ofTenWhoApproveAtOnceOneDoes() throws Exception {
        fixture.submit(desk, key);
        var seal = fixture.read(office, key).seal();
        var begin = new CountDownLatch(1);
        int approved = 0;
        try (var people = Executors.newFixedThreadPool(10)) {
            var all = java.util.stream.IntStream.range(0, 10)
                    .mapToObj(i -> people.submit(() -> {
                        begin.await();
                        try {
                            does(office(ground.province()), () -> fixture.reporting.approve(key, seal));
                            return true;
                        } catch (ReportRefused refused) {
                            return false;
                        }
                    }))
                    .toList();
            begin.countDown();
            for (var each : all) approved += each.get() ? 1 : 0;
        }
        assertThat(approved).isEqualTo(1);
        assertThat(fixture.read(office, key).edition()).isEqualTo(1);
    }

    @Test
    void whatIsAimedAtStandsBesideWhatWasReached() {
        tell("B09", 12);
        does(desk, () -> fixture.reporting.aim(key, Map.of("B09", BigDecimal.valueOf(16), "A01", BigDecimal.ONE)));
        var report = fixture.read(desk, key);
        assertThat(report.known().parts().getFirst().lines().getFirst().reached())
                .isEqualByComparingTo("75.0");
        assertThat(report.narrations().getFirst().body()).contains("Đạt 75 % chỉ tiêu đề ra (16 buổi).");
        assertThat(as(desk, () -> fixture.reports.targets(key))).containsOnlyKeys("B09");
        fixture.submit(desk, key);
        fixture.approve(office, key);
        assertThat(fixture.read(desk, key).differences()).isEmpty();
    }

    @Test
    void theOfficeSeesWhichCommunesHaveSentAndInTime() {
        fixture.submit(desk, key);
        var receipts = as(office, () -> fixture.reports.receipts(key.definition(), key.period()));
        assertThat(receipts.received()).isEqualTo(1);
        assertThat(receipts.communes())
                .filteredOn(each -> each.area() == ground.commune())
                .singleElement()
                .satisfies(each -> assertThat(each.timeliness())
                        .isEqualTo(
                                ReportsFixture.TODAY.isAfter(MONTH.lastDay().plusDays(5))
                                        ? Timeliness.LATE
                                        : Timeliness.ON_TIME));
        assertThat(receipts.communes())
                .hasSize(areas.communesOf(new AreaId(ground.province()), MONTH.lastDay())
                        .size());
        assertThatThrownBy(() -> as(desk, () -> fixture.reports.receipts(key.definition(), key.period())))
                .isInstanceOf(NoSuchReport.class);
    }

    @Test
    void aUnitThatEndedInThePeriodSendsNothingAndNamesItsHeirs() {
        var june = "calendar_year:2025:half_year:1";
        var code = fixture.defined(office(1), "calendar_year:half_year", Set.of(), "B09");
        // Old Tây Hồ's wards ended on 30 June 2025: on the last day they stand, in the second half they do not.
        var old = areas.bearing(List.of("00109"), LocalDate.of(2025, 6, 1)).getFirst();
        var first = new ReportKey(code, june, old.id().value());
        assertThat(fixture.read(office(1), first).heirs()).isEmpty();
        var later =
                new ReportKey(code, "calendar_year:2025:half_year:2", old.id().value());
        assertThatThrownBy(() -> fixture.read(office(1), later)).isInstanceOf(NoSuchReport.class);
        var yearly = fixture.defined(office(1), "calendar_year:year", Set.of(), "B09");
        var year = new ReportKey(yearly, "calendar_year:2025:year:1", old.id().value());
        assertThat(fixture.read(office(1), year).heirs()).isNotEmpty();
        var former = desk(old.id().value());
        assertThat(fixture.read(former, year).rights().submits()).isFalse();
        assertRefused("MERGED", () -> fixture.submit(former, year));
    }

    @Test
    void aMeasureThatEndedIsAskedForNoLongerAndMayNotBeNamedAnew() {
        var code = fixture.monthly(office, "B09", "E49");
        var running = new ReportKey(code, MONTH.next().code(), ground.commune());
        assertThat(fixture.read(desk, running).known().asked()).isEqualTo(3);
        endings.end(office, "E49", MONTH.lastDay());
        try {
            var report = fixture.read(desk, running).known();
            assertThat(report.lines()).extracting(line -> line.measure().code()).containsExactly("B09", "B09");
            assertThat(report.ended())
                    .extracting(each -> each.measure().code(), AssembledReport.Ended::lastDay)
                    .containsExactly(Tuple.tuple("E49", MONTH.lastDay()));
            assertThat(as(office, () -> fixture.defining.unknown(List.of("B09", "E49"), ReportsFixture.TODAY)))
                    .containsExactly("E49");
            assertThatThrownBy(() -> fixture.tell(ground.province(), ground.commune(), "E49", ReportsFixture.TODAY, 1))
                    .isInstanceOf(NotToBeTold.class);
            var before = new ReportKey(code, MONTH.code(), ground.commune());
            assertThat(fixture.read(desk, before).known().asked()).isEqualTo(3);
        } finally {
            endings.takeBack(office, "E49");
        }
        assertThat(fixture.read(desk, running).known().asked()).isEqualTo(3);
    }

    @Test
    void aMeasureIsNotEndedForMonthsThatWereReported() {
        var early = MONTH.previous().lastDay();
        assertThatThrownBy(() -> endings.end(office, "E49", early)).hasStackTraceContaining("NotToEnd");
    }

    @Test
    void targetsOfAnotherReportStay() {
        var other = new ReportKey(fixture.monthly(office, "D33", "D34"), MONTH.code(), ground.commune());
        does(desk, () -> fixture.reporting.aim(key, Map.of("B09", BigDecimal.TEN)));
        does(desk, () -> fixture.reporting.aim(other, Map.of("D33", BigDecimal.ONE)));
        assertThat(as(desk, () -> fixture.reports.targets(key))).containsOnlyKeys("B09", "D33");
        does(desk, () -> fixture.reporting.aim(key, Map.of()));
        assertThat(as(desk, () -> fixture.reports.targets(key))).containsOnlyKeys("D33");
    }

    @Test
    void ofTwoWhoWriteTheSameWordsTheSecondIsToldSo() {
        does(desk, () -> fixture.reporting.narrate(key, 1, "Lời thứ nhất", 0));
        assertRefused("WRITTEN", () -> does(desk, () -> fixture.reporting.narrate(key, 1, "Lời thứ hai", 0)));
        does(desk, () -> fixture.reporting.narrate(key, 1, "Lời thứ hai", 1));
        assertThat(fixture.read(desk, key).narrations().getFirst()).isEqualTo(new Narration("Lời thứ hai", 2, false));
    }

    @Test
    void whatIsNoLetterIsLeftOutOfWords() {
        narrate("Kết\u0000 quả\u0007 tốt\r\nDòng hai");
        assertThat(fixture.read(desk, key).narrations().getFirst().body()).isEqualTo("Kết quả tốt\nDòng hai");
    }

    @Test
    void aRunningPeriodIsComparedWithNothing() {
        var running = MONTH.next();
        fixture.tell(ground.province(), ground.commune(), "B09", day(MONTH), 12);
        fixture.tell(ground.province(), ground.commune(), "B09", ReportsFixture.TODAY, 3);
        var words = fixture.read(desk, new ReportKey(key.definition(), running.code(), ground.commune()))
                .narrations()
                .getFirst()
                .body();
        assertThat(words).isEqualTo("Số buổi tuyên truyền: 3 buổi.");
    }

    @Test
    void aCityThatFewerCommunesToldOfIsNotSaidToHaveFallen() {
        // Months and a measure that no other test tells of: provinces are shared
        var month = MONTH.previous().previous().previous();
        var before = new Period(month.calendar(), month.granularity(), month.year() - 1, month.number());
        var code = fixture.monthly(office, "D38");
        var whole = new ReportKey(code, month.code(), ground.province());
        fixture.tell(ground.province(), ground.commune(), "D38", day(month), 1);
        fixture.tell(ground.province(), ground.commune(), "D38", day(before), 5);
        fixture.tell(ground.province(), ground.otherCommune(), "D38", day(before), 5);
        var line =
                fixture.read(office, whole).known().parts().getFirst().lines().getFirst();
        var coverage = Objects.requireNonNull(line.coverage());
        assertThat(coverage.yearBefore().known()).isGreaterThan(coverage.now().known());
        assertThat(line.change()).isNull();
        assertThat(fixture.read(office, whole).narrations().getFirst().body())
                .contains("Có số của " + coverage.now().known() + " trong ")
                .doesNotContain("giảm");
    }

    @Test
    void fiveYearsStandBesideTheFiveBefore() {
        var code = fixture.defined(office, "calendar_year:five_years", Set.of(Comparison.YEAR_BEFORE), "B09");
        var five = new ReportKey(code, "calendar_year:2021:five_years:1", ground.commune());
        fixture.tell(ground.province(), ground.commune(), "B09", LocalDate.of(2025, 12, 31), 7);
        fixture.tell(ground.province(), ground.commune(), "B09", LocalDate.of(2020, 12, 31), 4);
        var line = fixture.read(desk, five).known().parts().getFirst().lines().getFirst();
        assertThat(line.value()).isEqualByComparingTo("7");
        assertThat(line.before()).isNull();
        assertThat(Calendars.standard()
                        .period("calendar_year:2021:five_years:1")
                        .lastDay())
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThatThrownBy(() -> Calendars.standard().period("calendar_year:2022:five_years:1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void correctedInAnotherYearItGetsANumberOfThatYearAndTheOlderPaperIsReplaced() {
        var old = new ReportKey(key.definition(), "calendar_year:2025:month:8", ground.commune());
        OfficeClock.ago(Duration.ofDays(365), () -> {
            fixture.submit(desk, old);
            fixture.approve(office, old);
            does(desk, () -> fixture.printing.issue(old, UUID.randomUUID()));
        });
        var first = Objects.requireNonNull(fixture.read(desk, old).issued());
        does(office, () -> fixture.reporting.reopen(old, 2, "Bổ sung"));
        fixture.submit(desk, old);
        fixture.approve(office, old);
        does(desk, () -> fixture.printing.issue(old, UUID.randomUUID()));
        var second = Objects.requireNonNull(fixture.read(desk, old).issued());
        assertThat(second.entry()).isNotEqualTo(first.entry());
        assertThat(as(desk, () -> issuances.of(new EntryId(first.entry())))
                        .getFirst()
                        .replacedOn())
                .isEqualTo(ReportsFixture.TODAY);
        does(office, () -> fixture.reporting.reopen(old, 5, "Bổ sung nữa"));
        fixture.submit(desk, old);
        fixture.approve(office, old);
        does(desk, () -> fixture.printing.issue(old, UUID.randomUUID()));
        var third = Objects.requireNonNull(fixture.read(desk, old).issued());
        assertThat(third.entry()).as("the number of this year is kept").isEqualTo(second.entry());
    }

    @Test
    void everybodyIsOfferedTheStepsThatAreTheirsAndNoOthers() {
        var leader = leader(ground.province());
        assertThat(rights(desk)).isEqualTo(new Rights(true, true, false, false, false));
        for (var other : List.of(office, leader)) assertThat(rights(other)).isEqualTo(NONE);
        fixture.submit(desk, key);
        assertThat(rights(office)).isEqualTo(new Rights(false, false, true, false, false));
        for (var other : List.of(desk, leader)) assertThat(rights(other)).isEqualTo(NONE);
        fixture.approve(office, key);
        assertThat(rights(office)).isEqualTo(new Rights(false, false, false, true, false));
        assertThat(rights(desk)).isEqualTo(new Rights(false, false, false, false, true));
        assertThat(rights(leader)).isEqualTo(NONE);
        does(desk, () -> fixture.printing.issue(key, UUID.randomUUID()));
        assertThat(rights(desk)).isEqualTo(NONE);
    }

    @Test
    void theOfficeOfOneProvinceDoesNotSayWhatAnotherReports() {
        var elsewhere = office(Ground.fresh(areas).province());
        var own = as(office, () -> fixture.defining.editions(key.definition())).getFirst();
        assertThatThrownBy(() -> as(elsewhere, () -> fixture.defining.editions(key.definition())))
                .isInstanceOf(NoSuchReport.class);
        assertThatThrownBy(() -> does(elsewhere, () -> fixture.defining.add(own)))
                .isInstanceOf(NoSuchReport.class);
        assertThat(as(elsewhere, fixture.defining::list))
                .extracting(Definition::code)
                .contains("movement_year")
                .doesNotContain(key.definition());
        assertThatThrownBy(() -> fixture.read(
                        elsewhere,
                        new ReportKey(
                                key.definition(),
                                MONTH.code(),
                                elsewhere.provinces().getFirst())))
                .isInstanceOf(NoSuchReport.class);
    }

    @Test
    void aReportDoesNotTakeTheCodeOfOneThatThereIs() {
        var name = key.definition().replace('_', ' ');
        assertThat(as(office, () -> fixture.defining.freshCode(name))).isEqualTo(key.definition() + "_a");
        assertThat(as(office, () -> fixture.defining.freshCode("movement year")))
                .startsWith("movement_year_");
        assertThat(as(office(Ground.fresh(areas).province()), () -> fixture.defining.freshCode(name)))
                .as("what another province calls its own is free here")
                .isEqualTo(key.definition());
    }

    @Test
    void whatAReportAsksForIsNotChangedForDaysBeforeItsLatestEdition() {
        var latest =
                as(office, () -> fixture.defining.editions(key.definition())).getFirst();
        var earlier = new Definition(
                UUID.randomUUID(),
                latest.code(),
                latest.effectiveFrom().minusDays(1),
                latest.jurisdiction(),
                false,
                latest.terms(),
                latest.sections());
        assertThatThrownBy(() -> does(office, () -> fixture.defining.add(earlier)))
                .isInstanceOf(NotLater.class);
        assertThat(as(office, () -> fixture.defining.editions(key.definition())))
                .hasSize(1);
    }

    /** Of a year in which the map changed the figures of the communes of its end are not all that was told. */
    @Test
    void noCommuneIsCalledHighestWhereOthersToldToo() {
        var hanoi = office(1);
        var code = fixture.defined(hanoi, "calendar_year:year", Set.of(), "G57b");
        var year = new ReportKey(code, "calendar_year:2025:year:1", 1);
        var communes = areas.communesOf(new AreaId(1), LocalDate.of(2025, 12, 31));
        for (int i = 0; i < communes.size(); i++)
            fixture.tell(1, communes.get(i).id().value(), "G57b", LocalDate.of(2025, 8, 1), i + 1);
        var extremes = Objects.requireNonNull(fixture.read(hanoi, year)
                .known()
                .lines()
                .findFirst()
                .orElseThrow()
                .extremes());
        assertThat(Objects.requireNonNull(extremes.highest()).name())
                .isEqualTo(communes.getLast().name());
        var old = areas.bearing(List.of("00109"), LocalDate.of(2025, 6, 1)).getFirst();
        fixture.tell(1, old.id().value(), "G57b", LocalDate.of(2025, 3, 1), 1);
        assertThat(fixture.read(hanoi, year).known().lines()).allMatch(line -> line.extremes() == null);
    }

    @Test
    void aFigureIsNotComparedWithOneThatCountedSomethingElse() {
        // A measure that no other test tells of: the dictionary is the same for all
        var code = fixture.monthly(office, "F55f");
        var place = new ReportKey(code, MONTH.code(), ground.province());
        var before = new Period(MONTH.calendar(), MONTH.granularity(), MONTH.year() - 1, MONTH.number());
        for (var period : List.of(MONTH, before))
            fixture.tell(ground.province(), ground.commune(), "F55f", day(period), 7);
        assertThat(line(place).before()).isEqualByComparingTo("7");
        endings.amend(office, "F55f", MONTH.firstDay());
        assertThat(line(place).isBroken()).isTrue();
        assertThat(line(place).before()).isNull();
        assertThat(line(place).change()).isNull();
        assertThat(fixture.read(office, place).narrations().getFirst().body())
                .contains("cách tính đã thay đổi nên không so với cùng kỳ");
    }

    private ReportLine line(ReportKey of) {
        return fixture.read(office, of).known().lines().findFirst().orElseThrow();
    }

    private Rights rights(Viewer viewer) {
        return fixture.read(viewer, key).rights();
    }

    private void narrate(String words) {
        does(
                desk,
                () -> fixture.reporting.narrate(
                        key,
                        1,
                        words,
                        fixture.read(desk, key).narrations().getFirst().version()));
    }

    private void tell(String measure, long amount) {
        fixture.tell(ground.province(), ground.commune(), measure, day(MONTH), amount);
    }

    private static LocalDate day(Period period) {
        return period.firstDay().plusDays(3);
    }

    private static void assertRefused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ReportRefused.class,
                        refused -> assertThat(refused.getDetailMessageCode()).isEqualTo("reports.refused." + why));
    }
}
