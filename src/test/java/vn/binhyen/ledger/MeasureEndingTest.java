package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.Areas;
import vn.binhyen.reports.ReportsFixture;

/** Which measures may be ended, when, and by whom. */
@PersistenceTest
class MeasureEndingTest {

    /** So far ahead that no other test notices it. */
    private static final LocalDate LAST = LedgerFixture.TODAY.plusYears(30);

    private static final String ENTERED = "F54d";

    @Autowired
    Measures measures;

    @Autowired
    MeasureEndings endings;

    @Autowired
    Areas areas;

    private Viewer office;

    @BeforeEach
    void anOffice() {
        office = ReportsFixture.office(Ground.fresh(areas).province());
    }

    @Test
    void itEndsOnceUntilSomebodyLetsItGoOn() {
        assertRefused("not", () -> endings.takeBack(office, ENTERED));
        endings.end(office, ENTERED, LAST);
        try {
            assertRefused("again", () -> endings.end(office, ENTERED, LAST.plusDays(1)));
            assertThat(Objects.requireNonNull(measures.endings().get(ENTERED)).lastDay())
                    .isEqualTo(LAST);
        } finally {
            endings.takeBack(office, ENTERED);
        }
        assertThat(measures.endings()).doesNotContainKey(ENTERED);
    }

    /** They come to an end with the records that they are counted from. */
    @Test
    void whatIsCountedFromRecordsOrIsPartOfAShareIsNotEnded() {
        var inForce = measures.inForce(LedgerFixture.TODAY);
        var derived = inForce.stream()
                .filter(measure -> measure.keeping().module() != null)
                .findFirst()
                .orElseThrow();
        var ratio = inForce.stream()
                .filter(measure -> measure.rule().nature() == Nature.RATIO)
                .findFirst()
                .orElseThrow();
        var part = inForce.stream()
                .flatMap(measure ->
                        Stream.of(measure.rule().part(), measure.rule().whole()))
                .filter(Objects::nonNull)
                .filter(code -> measures.get(code, LedgerFixture.TODAY).isEntered())
                .findFirst();
        assertRefused("derived", () -> endings.end(office, derived.code(), LAST));
        assertRefused("derived", () -> endings.end(office, ratio.code(), LAST));
        part.ifPresent(code -> assertRefused("derived", () -> endings.end(office, code, LAST)));
        assertThat(part).isPresent();
    }

    @Test
    void monthsThatWereToldStayAndTheLastOneMayStillEndIt() {
        var month = LedgerFixture.TODAY.withDayOfMonth(1);
        assertRefused(
                "past", () -> endings.end(office, ENTERED, month.minusMonths(1).minusDays(1)));
        endings.end(office, ENTERED, month.minusDays(1));
        endings.takeBack(office, ENTERED);
    }

    @Test
    void whoIssuesNothingEndsNothing() {
        var leader = ReportsFixture.leader(office.provinces().getFirst());
        assertThatThrownBy(() -> endings.end(leader, ENTERED, LAST)).isInstanceOf(AccessDeniedException.class);
    }

    private static void assertRefused(String why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        NotToEnd.class,
                        refused -> assertThat(refused.getDetailMessageCode()).isEqualTo("ledger.ending." + why));
    }
}
