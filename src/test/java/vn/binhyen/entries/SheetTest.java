package vn.binhyen.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.WorkingDays;
import vn.binhyen.ledger.Confidence;
import vn.binhyen.ledger.Keeper;

/** How a sheet moves on, until when it is open, and how what is typed into it is read. */
class SheetTest {

    static final Body DESK = new Body(Keeper.COMMUNE, 1, 2, null, "Phường Ba Đình");
    static final Sheet OPEN = new Sheet(
            SheetId.fresh(),
            DESK,
            Calendars.standard().period("calendar_year:2026:month:10"),
            SheetState.OPEN,
            0,
            null);

    @Test
    void whoReadItBeforeTheLastStepIsRefused() {
        var submitted = OPEN.submit("account:1", 0);
        assertThatThrownBy(() -> submitted.submit("account:1", 0)).isInstanceOf(NotNow.class);
        assertThat(submitted.submit("account:1", 1).steps()).isEqualTo(2);
    }

    @Test
    void whoSubmittedDoesNotConfirmNorReturn() {
        var submitted = OPEN.submit("account:1", 0);
        assertThatThrownBy(() -> submitted.confirm("account:1", 1)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> submitted.giveBack("account:1", 1)).isInstanceOf(NotNow.class);
        assertThat(submitted.confirm("account:2", 1).state()).isEqualTo(SheetState.CONFIRMED);
    }

    @Test
    void onlyWhatWasSubmittedIsConfirmedAndOnlyWhatIsConfirmedIsTakenBack() {
        assertThatThrownBy(() -> OPEN.confirm("account:2", 0)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> OPEN.undo(0)).isInstanceOf(NotNow.class);
        var returned = OPEN.submit("account:1", 0).giveBack("account:2", 1);
        assertThatThrownBy(() -> returned.confirm("account:2", 2)).isInstanceOf(NotNow.class);
    }

    @Test
    void itLocksAfterTheFifthWorkingDay() {
        var rule = new LockRule(LocalDate.of(2000, 1, 1), 5, "", Confidence.UNCONFIRMED);
        var last = rule.lastDay(OPEN.period(), WorkingDays.standard()).orElseThrow();
        assertThat(last).isEqualTo(LocalDate.of(2026, 11, 6)); // 31/10 is a Saturday
        assertThat(lock(last, null, last).isLocked()).isFalse();
        assertThat(lock(last, null, last.plusDays(1)).isLocked()).isTrue();
    }

    @Test
    void anExceptionEndsWithItsDay() {
        var last = LocalDate.of(2026, 11, 6);
        var reopening = new Reopening(last.plusDays(10), "Thử", java.time.Instant.EPOCH, "account:1");
        assertThat(lock(last, reopening, last.plusDays(10)).isLocked()).isFalse();
        assertThat(lock(last, reopening, last.plusDays(11)).isLocked()).isTrue();
    }

    private static Lock lock(LocalDate last, Reopening reopening, LocalDate today) {
        return new Lock(last, 5, Confidence.UNCONFIRMED, reopening, today);
    }

    @Test
    void numbersAreReadInThePagesLanguageAndWhatIsNoneIsKeptAsTyped() {
        assertThat(field("1.234,5", Locale.of("vi")).amount()).isEqualByComparingTo(new BigDecimal("1234.5"));
        assertThat(field("1,234.5", Locale.ENGLISH).amount()).isEqualByComparingTo(new BigDecimal("1234.5"));
        var odd = field("chừng 12", Locale.of("vi"));
        assertThat(odd.amount()).isNull();
        assertThat(odd.typed()).isEqualTo("chừng 12");
    }

    private static Field field(String typed, Locale language) {
        return new SheetForm(Map.of("amount-E41", typed), language)
                .fields(Set.of("E41", "E42"))
                .getFirst();
    }
}
