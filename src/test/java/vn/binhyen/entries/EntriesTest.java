package vn.binhyen.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.entries.EntriesFixture.LOCKED;
import static vn.binhyen.entries.EntriesFixture.THIS_MONTH;
import static vn.binhyen.entries.EntriesFixture.TODAY;
import static vn.binhyen.entries.EntriesFixture.amount;
import static vn.binhyen.entries.EntriesFixture.as;
import static vn.binhyen.entries.EntriesFixture.does;
import static vn.binhyen.entries.EntriesFixture.nothing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What is entered for a period counts once, is corrected by submitting it again, and is confirmed by somebody else. */
@PersistenceTest
class EntriesTest {

    @Autowired
    EntriesFixture fixture;

    @Autowired
    Registered registered;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Ground ground;
    Viewer desk;
    Viewer office;

    @BeforeEach
    void standOnFreshGround(@Autowired Areas areas) {
        ground = Ground.fresh(areas);
        desk = EntriesFixture.desk(ground.commune());
        office = EntriesFixture.office(ground.province());
    }

    @Test
    void whatIsSubmittedIsInTheFigureAtOnce() {
        var sheet = fixture.open(desk, THIS_MONTH);
        fixture.type(desk, sheet, amount("E41", 10));
        assertThat(fixture.figure("E41", ground, THIS_MONTH)).isNull();
        fixture.submit(desk, sheet, amount("E42", 4));
        assertThat(fixture.figure("E41", ground, THIS_MONTH)).isEqualByComparingTo("10");
        assertThat(fixture.figure("E42", ground, THIS_MONTH)).isEqualByComparingTo("4");
    }

    @Test
    void aSheetThatIsOpenedTwiceIsOne() {
        assertThat(fixture.open(desk, THIS_MONTH)).isEqualTo(fixture.open(desk, THIS_MONTH));
        assertThat(as(office, () -> fixture.entries.open(ground.commune(), null, THIS_MONTH)))
                .isEqualTo(fixture.open(desk, THIS_MONTH));
    }

    @Test
    void submittedAgainItTakesBackWhatItSaidBefore() {
        var sheet = fixture.open(desk, THIS_MONTH);
        fixture.submit(desk, sheet, amount("E41", 10), amount("E45", 3));
        fixture.submit(desk, sheet, amount("E41", 12));
        assertThat(fixture.figure("E41", ground, THIS_MONTH)).isEqualByComparingTo("12");
        assertThat(fixture.figure("E45", ground, THIS_MONTH)).isEqualByComparingTo("3");
        fixture.submit(desk, sheet, Field.empty("E45"));
        assertThat(fixture.figure("E45", ground, THIS_MONTH)).isNull();
        assertThat(facts(sheet)).isEqualTo(5); // 10, 3; -10, 12; -3
    }

    @Test
    void ofTwoWhoSubmitAtOnceOneIsRefusedAndItCountsOnce() throws Exception {
        var sheet = fixture.open(desk, THIS_MONTH);
        fixture.type(desk, sheet, amount("E41", 7));
        var begin = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var both =
                    List.of(people.submit(() -> submitted(begin, sheet)), people.submit(() -> submitted(begin, sheet)));
            begin.countDown();
            int done = 0;
            for (Future<Boolean> each : both) done += each.get() ? 1 : 0;
            assertThat(done).isEqualTo(1);
        }
        assertThat(fixture.figure("E41", ground, THIS_MONTH)).isEqualByComparingTo("7");
        assertThat(facts(sheet)).isEqualTo(1);
    }

    private boolean submitted(CountDownLatch begin, SheetId sheet) throws InterruptedException {
        begin.await();
        try {
            does(desk, () -> fixture.entries.submit(sheet, 0, null));
            return true;
        } catch (NotNow refused) {
            return false;
        }
    }

    @Test
    void nothingIsKnownWhereNothingIsTypedAndZeroWhereItIsTicked() {
        var sheet = fixture.open(desk, THIS_MONTH);
        var comment = new Field("E49", null, null, false, "Chưa có số vì chờ đối chiếu");
        fixture.submit(desk, sheet, nothing("E48a"), comment);
        assertThat(fixture.figure("E48a", ground, THIS_MONTH)).isEqualByComparingTo("0");
        assertThat(fixture.figure("E48b", ground, THIS_MONTH)).isNull();
        assertThat(fixture.figure("E49", ground, THIS_MONTH)).isNull();
        var seen = fixture.row(office, sheet, "E49");
        assertThat(seen.told()).isNotNull();
        assertThat(seen.told().comment()).isEqualTo("Chưa có số vì chờ đối chiếu");
    }

    @Test
    void aBrokenRuleKeepsTheSheetBackAndWhatWasTyped() {
        var sheet = fixture.open(desk, THIS_MONTH);
        assertThatThrownBy(() -> fixture.submit(desk, sheet, amount("E41", 3), amount("E42", 4)))
                .isInstanceOfSatisfying(
                        HasFindings.class,
                        refusal -> assertThat(refusal.findings())
                                .extracting(Finding::code, Finding::text)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("E42", "parts")));
        assertThat(fixture.row(desk, sheet, "E42").field().amount()).isEqualByComparingTo("4");
        assertThat(fixture.figure("E41", ground, THIS_MONTH)).isNull();
    }

    @Test
    void whatStandsOutAsksForAComment() {
        var sheet = fixture.open(desk, THIS_MONTH);
        assertThatThrownBy(() -> fixture.submit(desk, sheet, amount("G56a", 3), amount("G56b", 4)))
                .isInstanceOf(HasFindings.class);
        fixture.submit(desk, sheet, amount("G56b", 4, "Một phản ánh của tháng trước"));
        assertThat(fixture.figure("G56b", ground, THIS_MONTH)).isEqualByComparingTo("4");
    }

    @Test
    void aLockedSheetIsRefusedUntilSomebodyWhoMayOpensItAgain() {
        var sheet = fixture.open(desk, LOCKED);
        assertThatThrownBy(() -> fixture.submit(desk, sheet, amount("E41", 3))).isInstanceOf(Locked.class);
        assertThatThrownBy(() -> does(desk, () -> fixture.reopenings.reopen(sheet, TODAY, "Tự mở")))
                .isInstanceOf(AccessDeniedException.class);
        does(office, () -> fixture.reopenings.reopen(sheet, TODAY.plusDays(2), "Đối chiếu chậm"));
        fixture.submit(desk, sheet);
        assertThat(fixture.figure("E41", ground, LOCKED)).isEqualByComparingTo("3");
    }

    @Test
    void aDeskOpensSheetsAgainInItsOwnCommuneOnly() {
        var here = organisation(ground.commune());
        var there = organisation(ground.otherCommune());
        var sheetHere = fixture.open(here, LOCKED);
        var sheetThere = fixture.open(there, LOCKED);
        does(desk, () -> fixture.reopenings.reopen(sheetHere, TODAY, "Đơn vị mới"));
        assertThatThrownBy(() -> does(desk, () -> fixture.reopenings.reopen(sheetThere, TODAY, "Đơn vị mới")))
                .isInstanceOf(NoSuchSheet.class);
        assertThatThrownBy(() -> does(here, () -> fixture.reopenings.reopen(sheetHere, TODAY, "Tự mở")))
                .isInstanceOf(AccessDeniedException.class);
        fixture.submit(here, sheetHere, amount("B11", 2));
        assertThatThrownBy(() -> fixture.submit(there, sheetThere, amount("B11", 2)))
                .isInstanceOf(Locked.class);
    }

    @Test
    void nobodyConfirmsTheirOwnSheet() {
        var sheet = fixture.open(desk, THIS_MONTH);
        fixture.submit(desk, sheet, amount("E41", 3));
        assertThatThrownBy(() -> does(desk, () -> fixture.confirmations.confirm(sheet, 1)))
                .isInstanceOf(AccessDeniedException.class);
        does(office, () -> fixture.confirmations.confirm(sheet, 1));
        assertThat(fixture.read(desk, sheet).state()).isEqualTo(SheetState.CONFIRMED);
        var own = fixture.open(office, THIS_MONTH);
        fixture.submit(office, own, amount("F55a", 1));
        var colleague = EntriesFixture.office(ground.province());
        int steps = fixture.read(office, own).steps();
        assertThatThrownBy(() -> does(office, () -> fixture.confirmations.confirm(own, steps)))
                .isInstanceOf(NotNow.class);
        does(colleague, () -> fixture.confirmations.confirm(own, steps));
    }

    @Test
    void whatIsConfirmedIsCorrectedOnlyOnceThatIsTakenBack() {
        var sheet = fixture.open(desk, THIS_MONTH);
        fixture.submit(desk, sheet, amount("E41", 3));
        does(office, () -> fixture.confirmations.confirm(sheet, 1));
        assertThatThrownBy(() -> fixture.submit(desk, sheet, amount("E41", 4))).isInstanceOf(NotNow.class);
        does(office, () -> fixture.confirmations.undo(sheet, 2));
        does(office, () -> fixture.confirmations.giveBack(sheet, 3, "Đối chiếu lại"));
        assertThat(fixture.read(desk, sheet).returnedBecause()).isEqualTo("Đối chiếu lại");
        fixture.submit(desk, sheet);
        assertThat(fixture.figure("E41", ground, THIS_MONTH)).isEqualByComparingTo("4");
    }

    @Test
    void anOrganisationTellsItsOwnAndNothingOfThePolice() {
        var school = organisation(ground.commune());
        var sheet = fixture.open(school, THIS_MONTH);
        assertThat(fixture.read(school, sheet).rows())
                .noneMatch(row -> row.code().startsWith("E"));
        fixture.submit(school, sheet, amount("B11", 2), amount("E41", 9));
        assertThat(fixture.figure("B11", ground, THIS_MONTH)).isEqualByComparingTo("2");
        assertThat(fixture.figure("E41", ground, THIS_MONTH)).isNull();
        does(desk, () -> fixture.confirmations.confirm(sheet, 1));
        var other = fixture.open(desk, THIS_MONTH);
        assertThat(fixture.row(desk, other, "B11").elsewhere()).isEqualByComparingTo("2");
    }

    @Test
    void aDraftIsSeenByItsBodyAlone() {
        var sheet = fixture.open(desk, THIS_MONTH);
        fixture.type(desk, sheet, amount("E41", 5));
        assertThat(fixture.row(office, sheet, "E41").field().isEmpty()).isTrue();
        var drafts = Scopes.call(
                new Scope("test", false, List.of(ground.province()), List.of(), List.of()),
                () -> transaction.execute(status -> jdbc.sql("select count(*) from entries.draft")
                        .query(Integer.class)
                        .single()));
        assertThat(drafts).isZero();
    }

    @Test
    void whatAColleagueTypedMeanwhileIsNotWrittenOver() {
        var colleague = EntriesFixture.desk(ground.commune());
        var sheet = fixture.open(desk, THIS_MONTH);
        var read = Instant.now();
        fixture.type(colleague, sheet, amount("E41", 5));
        var saved = as(desk, () -> fixture.entries.save(sheet, List.of(amount("E41", 6), amount("E45", 1)), read));
        assertThat(saved.others()).containsExactly("E41");
        assertThat(fixture.row(desk, sheet, "E41").field().amount()).isEqualByComparingTo("5");
        assertThat(fixture.row(desk, sheet, "E45").field().amount()).isEqualByComparingTo("1");
    }

    @Test
    void theOfficeEntersForADeskWithAReason() {
        var sheet = as(office, () -> fixture.entries.open(ground.commune(), null, THIS_MONTH));
        fixture.type(office, sheet, amount("E41", 5));
        assertThatThrownBy(() -> does(office, () -> fixture.entries.submit(sheet, 0, null)))
                .isInstanceOf(HasFindings.class);
        does(office, () -> fixture.entries.submit(sheet, 0, "Mất mạng ở phường"));
        assertThat(fixture.read(desk, sheet).history().getFirst().words()).isEqualTo("Mất mạng ở phường");
        assertThat(fixture.figure("E41", ground, THIS_MONTH)).isEqualByComparingTo("5");
    }

    @Test
    void besideAFigureStandsWhatWasSaidBefore() {
        var before = fixture.open(desk, THIS_MONTH.previous());
        if (fixture.read(desk, before).lock().isLocked())
            does(office, () -> fixture.reopenings.reopen(before, TODAY, "Thử"));
        fixture.submit(desk, before, amount("E41", 30));
        var sheet = fixture.open(desk, THIS_MONTH);
        assertThat(fixture.row(desk, sheet, "E41").beside().last()).isEqualByComparingTo("30");
        assertThatThrownBy(() -> fixture.submit(desk, sheet, amount("E41", 90))).isInstanceOf(HasFindings.class);
        fixture.submit(desk, sheet, amount("E41", 90, "Đợt cao điểm"));
        assertThat(fixture.figure("E41", ground, THIS_MONTH)).isEqualByComparingTo(new BigDecimal(90));
    }

    private Viewer organisation(int commune) {
        return EntriesFixture.organisation(
                registered.school(ground.province(), commune).value());
    }

    private int facts(SheetId sheet) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql("""
                        select count(*) from ledger.fact f join ledger.recording r
                            on r.province_id = f.province_id and r.id = f.recording_id where r.source_id = :id
                        """)
                        .param("id", sheet.value())
                        .query(Integer.class)
                        .single()));
    }
}
