package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.ledger.BatchFixture.HEADS;
import static vn.binhyen.ledger.LedgerFixture.SESSIONS;
import static vn.binhyen.ledger.LedgerFixture.TEAMS;
import static vn.binhyen.ledger.LedgerFixture.TODAY;
import static vn.binhyen.ledger.LedgerFixture.as;
import static vn.binhyen.ledger.LedgerFixture.firstOf;
import static vn.binhyen.ledger.LedgerFixture.month;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.jobs.JobState;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.lists.ListRefused;

/** A file of facts is checked, then loaded once and whole with all its sums, and can be taken back. */
@PersistenceTest
class BatchTest {

    @Autowired
    FactBatches batches;

    @Autowired
    Explanations explanations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    LedgerFixture ledger;
    BatchFixture fixture;

    @BeforeEach
    void standOnFreshGround(
            @Autowired Ledger facts, @Autowired Figures figures, @Autowired Areas areas, @Autowired Jobs jobs) {
        ledger = new LedgerFixture(facts, figures, transaction, Ground.fresh(areas));
        fixture = new BatchFixture(batches, jobs, areas);
    }

    @Test
    void whatIsLoadedIsInEverySumAtOnce() {
        var batch = fixture.receive(HEADS + row(SESSIONS, 1, "2") + row(SESSIONS, 1, "3") + row(SESSIONS, 2, "4"));
        assertThat(batch.faulty()).isZero();
        assertThat(ledger.value(SESSIONS, month(firstOf(1)))).isNull();
        assertThat(fixture.load(batch).state()).isEqualTo(JobState.DONE);
        assertThat(fixture.get(batch.id()).state()).isEqualTo(Batch.State.LOADED);
        assertThat(ledger.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("5");
        assertThat(ledger.value(SESSIONS, month(firstOf(2)))).isEqualByComparingTo("4");
        assertThat(stagedRows(batch)).isZero();
    }

    @Test
    void theNumberOfAFactIsThatOfItsRow() {
        var batch = fixture.receive(HEADS + row(SESSIONS, 1, "2") + "\n" + row(SESSIONS, 1, "3"));
        fixture.load(batch);
        List<Integer> numbers = as(
                Scope.system("test"),
                () -> transaction.execute(
                        status -> jdbc.sql("select number from ledger.fact where area_id = ? order by 1")
                                .param(ledger.ground.commune())
                                .query(Integer.class)
                                .list()));
        assertThat(numbers).containsExactly(2, 4);
    }

    @Test
    void theSameFileAgainIsTheSameBatchAndCountsOnce() {
        var content = HEADS + row(SESSIONS, 1, "2");
        var batch = fixture.receive(content);
        fixture.load(batch);
        var again = fixture.receive(content);
        assertThat(again.id()).isEqualTo(batch.id());
        assertThat(again.state()).isEqualTo(Batch.State.LOADED);
        as(Scope.system("test"), () -> {
            batches.load(again.id());
            return true;
        });
        assertThat(ledger.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("2");
    }

    @Test
    void aFileSentTwiceAtOnceIsStagedOnce() throws Exception {
        var content = HEADS + row(SESSIONS, 1, "2");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = threads.invokeAll(IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Batch>) () -> fixture.receive(content))
                    .toList());
            for (var each : all) assertThat(stagedRows(each.get())).isEqualTo(1);
        }
    }

    @Test
    void whatSomebodyElseLoadedIsNotLoadedAgain() {
        var content = HEADS + row(SESSIONS, 1, "2");
        fixture.load(fixture.receive(content));
        var other = Scope.system("other");
        var batch = BatchFixture.asSystem(content, file -> batches.get(file.id()));
        assertThat(batch.state()).isEqualTo(Batch.State.LOADED);
        assertThatThrownBy(() -> as(other, () -> batches.get(batch.id()))).isInstanceOf(NoSuchBatch.class);
    }

    @Test
    void whatARecordOfWorkTellsOfThatMonthIsNotLoadedBesideIt() {
        ledger.state(ledger.source(), ledger.fact(SESSIONS, firstOf(1).plusDays(3), 1));
        var content = HEADS + row(SESSIONS, 2, "4") + row(SESSIONS, 1, "2");
        var batch = fixture.receive(content);
        assertThat(batch.faulty()).isEqualTo(1);
        assertThat(batch.findings().flaws())
                .containsExactly(new BatchFlaw(3, FactHead.MEASURE, "ledger.batch.flaw.told.record", List.of()));
        long staged = stagedRows();
        assertThat(fixture.check(content).faulty()).isEqualTo(1);
        assertThat(stagedRows()).isEqualTo(staged);
        assertThatThrownBy(() -> fixture.load(batch)).isInstanceOf(BatchUnsound.class);
    }

    /** A record of work is never refused; what came by a file before is for somebody to take back. */
    @Test
    void aFigureSaysThatARecordOfWorkCameAfterAFileOfTheSameMonth() {
        fixture.load(fixture.receive(HEADS + row(SESSIONS, 1, "2") + row(SESSIONS, 2, "2")));
        ledger.state(ledger.source(), ledger.fact(SESSIONS, firstOf(1).plusDays(3), 1));
        assertThat(explained(1).twice()).isTrue();
        assertThat(explained(2).twice()).isFalse();
    }

    private Explanation explained(int monthsAgo) {
        var asked = new Explanations.Asked(SESSIONS, ledger.ground.commune(), month(firstOf(monthsAgo)), null);
        return as(Scope.system("test"), () -> explanations.of(asked, null, 10));
    }

    @Test
    void whatWasTakenBackIsNotToldAnyMore() {
        var record = ledger.source();
        ledger.state(record, ledger.fact(SESSIONS, firstOf(1), 1));
        ledger.state(record);
        assertThat(fixture.receive(HEADS + row(SESSIONS, 1, "2")).faulty()).isZero();
    }

    @Test
    void anotherFileTellsOtherDaysButNotTheSameDayAgain() {
        fixture.load(fixture.receive(HEADS + row(SESSIONS, 1, "2")));
        var corrected = fixture.receive(HEADS + row(SESSIONS, 1, "3") + row(SESSIONS, 1, "4"));
        assertThat(corrected.findings().flaws()).extracting(BatchFlaw::key).containsOnly("ledger.batch.flaw.told.file");
        assertThat(corrected.faulty()).isEqualTo(2);
        var nextDay = HEADS
                + row(SESSIONS, 1, "3")
                        .replace(firstOf(1).toString(), firstOf(1).plusDays(1).toString());
        assertThat(fixture.load(fixture.receive(nextDay)).state()).isEqualTo(JobState.DONE);
        assertThat(ledger.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("5");
    }

    @Test
    void theSameFileIsCheckedAnewWhenWhatItRepeatedWasTakenBack() {
        var before = fixture.receive(HEADS + row(SESSIONS, 1, "2"));
        fixture.load(before);
        var corrected = HEADS + row(SESSIONS, 1, "3");
        assertThat(fixture.receive(corrected).faulty()).isEqualTo(1);
        fixture.takeBack(before);
        var again = fixture.receive(corrected);
        assertThat(again.faulty()).isZero();
        assertThat(fixture.load(again).state()).isEqualTo(JobState.DONE);
        assertThat(ledger.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("3");
    }

    /** Both were sound when they were checked; the second that is loaded finds the first. */
    @Test
    void twoFilesThatTellTheSameAreNotBothLoadedThoughBothWereChecked() throws Exception {
        var one = fixture.receive(HEADS + row(SESSIONS, 1, "2"));
        var other = fixture.receive(HEADS + row(SESSIONS, 1, "3"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var ended = threads.invokeAll(List.<Callable<JobState>>of(
                    () -> fixture.load(one).state(), () -> fixture.load(other).state()));
            var states = List.of(ended.get(0).get(), ended.get(1).get());
            assertThat(states).containsExactlyInAnyOrder(JobState.DONE, JobState.FAILED);
        }
        assertThat(ledger.value(SESSIONS, month(firstOf(1)))).isBetween(BigDecimal.valueOf(2), BigDecimal.valueOf(3));
    }

    @Test
    void aDryRunKeepsNothing() {
        var batch = fixture.check(HEADS + row(SESSIONS, 1, "2"));
        assertThat(batch.findings().totals())
                .containsExactly(new Batch.Total(SESSIONS, 1, new java.math.BigDecimal(2)));
        assertThatThrownBy(() -> fixture.get(batch.id())).isInstanceOf(NoSuchBatch.class);
    }

    @Test
    void whatIsTakenBackIsMissingAndCanBeLoadedAnew() {
        var content = HEADS + row(SESSIONS, 1, "2") + row(TEAMS, 3, "7");
        var batch = fixture.receive(content);
        fixture.load(batch);
        assertThat(ledger.value(TEAMS, month(firstOf(2)))).isEqualByComparingTo("7");
        assertThat(fixture.takeBack(batch).state()).isEqualTo(JobState.DONE);
        assertThat(ledger.value(SESSIONS, month(firstOf(1)))).isNull();
        assertThat(ledger.value(TEAMS, month(firstOf(2)))).isNull();
        assertThat(fixture.load(fixture.receive(content)).state()).isEqualTo(JobState.DONE);
        assertThat(ledger.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("2");
        assertThat(ledger.value(TEAMS, month(firstOf(2)))).isEqualByComparingTo("7");
    }

    @Test
    void levelsHoldUntilTheNextOneAndTheLastRowOfADayStands() {
        ledger.state(ledger.source(), ledger.level(TEAMS, firstOf(4), 3));
        var batch = fixture.receive(HEADS + row(TEAMS, 2, "8") + row(TEAMS, 6, "1") + row(TEAMS, 2, "9"));
        fixture.load(batch);
        assertThat(ledger.value(TEAMS, month(firstOf(5)))).isEqualByComparingTo("1");
        assertThat(ledger.value(TEAMS, month(firstOf(4)))).isEqualByComparingTo("3");
        assertThat(ledger.value(TEAMS, month(firstOf(1)))).isEqualByComparingTo("9");
        fixture.takeBack(batch);
        assertThat(ledger.value(TEAMS, month(firstOf(5)))).isNull();
        assertThat(ledger.value(TEAMS, month(firstOf(1)))).isEqualByComparingTo("3");
    }

    @Test
    void everyMistakeIsToldWithItsRowAndColumnAndNothingIsLoaded() {
        var batch = fixture.receive(HEADS
                + row(SESSIONS, 1, "2")
                + row("B99", 1, "2")
                + row(SESSIONS, 1, "1.5")
                + row(SESSIONS, 1, "-1")
                + row(SESSIONS, 1, "1.234,5")
                + line(SESSIONS, TODAY.plusDays(1).toString(), "1")
                + line(SESSIONS, "31/02/2026", "1")
                + SESSIONS + ",2026-01-05,99999,,1\n"
                + SESSIONS + ",2026-01-05," + fixture.code(ledger.ground.commune()) + "," + UUID.randomUUID() + ",1\n"
                + SESSIONS + ",2026-01-05,,,1\n"
                + row("B17", 1, "2"));
        assertThat(batch.rows()).isEqualTo(11);
        assertThat(batch.findings().flaws())
                .extracting(BatchFlaw::row, BatchFlaw::head, BatchFlaw::key)
                .containsExactly(
                        flaw(3, FactHead.MEASURE, "ledger.batch.flaw.measure"),
                        flaw(4, FactHead.AMOUNT, "ledger.fact.decimals"),
                        flaw(5, FactHead.AMOUNT, "ledger.fact.negative"),
                        flaw(6, FactHead.AMOUNT, "ledger.batch.flaw.amount"),
                        flaw(7, FactHead.DAY, "ledger.fact.future"),
                        flaw(8, FactHead.DAY, "ledger.batch.flaw.day"),
                        flaw(9, FactHead.COMMUNE, "ledger.batch.flaw.commune"),
                        flaw(10, FactHead.ORGANISATION, "ledger.batch.flaw.organisation"),
                        flaw(11, FactHead.COMMUNE, "ledger.batch.flaw.missing"),
                        flaw(12, FactHead.MEASURE, "ledger.fact.ratio"));
        assertThat(stagedRows(batch)).isZero();
        assertThatThrownBy(() -> fixture.load(batch)).isInstanceOf(BatchUnsound.class);
    }

    @Test
    void ofTheFirstMistakesOnlyIsToldButAllAreCounted() {
        var batch = fixture.receive(HEADS + row("B99", 1, "2").repeat(1000));
        assertThat(batch.faulty()).isEqualTo(1000);
        assertThat(batch.findings().flaws()).hasSize(BatchTally.MOST_FLAWS);
    }

    @Test
    void countsOfThePoliceAreNeverOfAnOrganisation() {
        var code = fixture.code(ledger.ground.commune());
        var organisation = organisation();
        var batch = fixture.receive(HEADS + "E41,2026-01-05," + code + "," + organisation + ",1\n");
        assertThat(batch.findings().flaws()).extracting(BatchFlaw::key).containsExactly("ledger.fact.police");
    }

    @Test
    void aListWithoutTheHeadsIsRefused() {
        assertThatThrownBy(() -> fixture.receive("a,b\n1,2\n")).isInstanceOf(ListRefused.class);
        assertThatThrownBy(() -> fixture.receive("")).isInstanceOf(ListRefused.class);
        assertThatThrownBy(() -> fixture.receive("[{\"measure\":{}}]")).isInstanceOf(ListRefused.class);
        assertThatThrownBy(() -> fixture.receive("[1]")).isInstanceOf(ListRefused.class);
    }

    @Test
    void jsonIsReadObjectByObject() {
        var batch =
                fixture.receive("[{\"measure\":\"B09\",\"day\":\"2026-01-05\",\"area\":%d,\"amount\":3,\"note\":\"x\"}]"
                        .formatted(ledger.ground.commune()));
        assertThat(batch.findings().flaws()).isEmpty();
        fixture.load(batch);
        assertThat(ledger.value(SESSIONS, month(java.time.LocalDate.of(2026, 1, 5))))
                .isEqualByComparingTo("3");
    }

    @Test
    void aBatchWhoseRowsAreLostSaysSendItAgain() {
        var content = HEADS + row(SESSIONS, 1, "2");
        var batch = fixture.receive(content);
        as(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql("delete from ledger.staged_pack where batch = ?")
                        .param(batch.id())
                        .update()));
        assertThatThrownBy(() -> fixture.load(batch)).isInstanceOf(BatchGone.class);
        assertThat(fixture.load(fixture.receive(content)).state()).isEqualTo(JobState.DONE);
    }

    private UUID organisation() {
        var id = UUID.randomUUID();
        as(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql("""
                        insert into organisations.public_card (id, name, folded_name, kind, in_scope, province_id, commune_id,
                            sample, invented) values (?, 'Trường', 'truong', 'SCHOOL', 'YES', ?, ?, false, true)
                        """)
                        .params(id, ledger.ground.province(), ledger.ground.commune())
                        .update()));
        return id;
    }

    private String row(String measure, int monthsAgo, String amount) {
        return line(measure, firstOf(monthsAgo).toString(), amount);
    }

    private String line(String measure, String day, String amount) {
        var quoted = amount.contains(",") ? '"' + amount + '"' : amount;
        return measure + "," + day + "," + fixture.code(ledger.ground.commune()) + ",," + quoted + "\n";
    }

    private long stagedRows() {
        return as(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql("select coalesce(sum(rows), 0) from ledger.staged_pack")
                        .query(Long.class)
                        .single()));
    }

    private long stagedRows(Batch batch) {
        return as(
                Scope.system("test"),
                () -> transaction.execute(
                        status -> jdbc.sql("select coalesce(sum(rows), 0) from ledger.staged_pack where batch = ?")
                                .param(batch.id())
                                .query(Long.class)
                                .single()));
    }

    private static org.assertj.core.groups.Tuple flaw(int row, FactHead head, String key) {
        return org.assertj.core.api.Assertions.tuple(row, head, key);
    }
}
