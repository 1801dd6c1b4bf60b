package vn.binhyen.issuances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Numbers follow one another without gaps or twins, whoever asks when. */
@PersistenceTest
class NumberRegisterTest {

    private static final int PEOPLE = 50;

    @Autowired
    NumberRegister register;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Issuer issuer;

    @BeforeEach
    void anIssuer() {
        var ground = Ground.fresh(areas);
        issuer = new Issuer(ground.province(), ground.commune(), "Ban Chỉ đạo 138 phường", "BCĐ");
    }

    @Test
    void fiftyAtOnceGetFiftyNumbers() throws Exception {
        assertThat(atOnce(i -> () -> taken(PaperKind.REPORT).number()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE).boxed().toList());
    }

    @Test
    void whoeverFailsLeavesNoGap() throws Exception {
        var numbers = atOnce(i -> () -> {
            try {
                return system(() -> transaction.execute(status -> {
                    int number = reserve(PaperKind.PLAN).number();
                    if (i % 3 == 0) throw new IllegalStateException("Something else went wrong");
                    return number;
                }));
            } catch (IllegalStateException failed) {
                return 0;
            }
        });
        var kept = numbers.stream().filter(number -> number > 0).sorted().toList();
        assertThat(kept)
                .hasSize(PEOPLE - 17)
                .isEqualTo(IntStream.rangeClosed(1, kept.size()).boxed().toList());
        assertThat(taken(PaperKind.PLAN).number()).isEqualTo(kept.size() + 1);
    }

    @Test
    void eachKindAndEachIssuerCountsForItself() {
        assertThat(taken(PaperKind.REPORT).symbol()).isEqualTo("01/BC-BCĐ");
        assertThat(taken(PaperKind.PLAN).symbol()).isEqualTo("01/KH-BCĐ");
        assertThat(taken(PaperKind.REPORT).symbol()).isEqualTo("02/BC-BCĐ");
        assertThat(taken(PaperKind.LETTER).symbol()).isEqualTo("01/BCĐ");
        issuer = new Issuer(issuer.provinceId(), issuer.communeId(), "Ủy ban nhân dân phường", "ubnd");
        assertThat(taken(PaperKind.REPORT).symbol()).isEqualTo("01/BC-UBND");
        issuer = new Issuer(issuer.provinceId(), null, "Ban Chỉ đạo 138 thành phố", "C" + issuer.communeId());
        assertThat(taken(PaperKind.REPORT).number()).isEqualTo(1);
        assertThat(taken(PaperKind.REPORT).number()).isEqualTo(2);
    }

    @Test
    void aVoidNumberStaysWithItsReasonAndIsGivenToNoOther() {
        var id = EntryId.fresh();
        system(() -> register.reserve(id, wish(PaperKind.DECISION)));
        var entry = system(() -> register.makeVoid(id, "Không ban hành nữa"));
        assertThat(entry.state()).isEqualTo(EntryState.VOIDED);
        assertThat(entry.voidReason()).isEqualTo("Không ban hành nữa");
        assertThat(system(() -> register.makeVoid(id, "Lần hai")).voidReason()).isEqualTo("Không ban hành nữa");
        assertThat(taken(PaperKind.DECISION).number()).isEqualTo(2);
        assertThat(acts(id)).containsExactly("issuances.reserve", "issuances.void", "issuances.void");
    }

    @Test
    void theSameFormTwiceTakesOneNumber() {
        var id = EntryId.fresh();
        var first = system(() -> register.reserve(id, wish(PaperKind.NOTICE)));
        assertThat(system(() -> register.reserve(id, wish(PaperKind.NOTICE)))).isEqualTo(first);
        assertThat(taken(PaperKind.NOTICE).number()).isEqualTo(2);
    }

    @Test
    void theYearEndsInHaNoiAndNumbersBeginAgain() {
        var midnight = Instant.parse("2025-12-31T17:00:00Z");
        var before = new ArrayList<RegisterEntry>();
        at(midnight.minusSeconds(60), () -> before.add(taken(PaperKind.REPORT)));
        at(midnight.minusSeconds(60), () -> before.add(taken(PaperKind.REPORT)));
        at(midnight.plusSeconds(60), () -> before.add(taken(PaperKind.REPORT)));
        assertThat(before)
                .extracting(entry -> entry.year() + ":" + entry.number() + ":" + entry.reservedOn())
                .containsExactly("2025:1:2025-12-31", "2025:2:2025-12-31", "2026:1:2026-01-01");
    }

    @Test
    void theDatabaseKeepsNoNumberTwice() {
        var entry = taken(PaperKind.REPORT);
        assertThatThrownBy(() -> system(() -> transaction.execute(
                        status -> jdbc.sql("""
                        insert into issuances.entry (id, province_id, commune_id, issuer_name, issuer_code, kind, year, number,
                            summary, state, reserved_on, version)
                        select gen_random_uuid(), province_id, commune_id, issuer_name, issuer_code, kind, year, number,
                            summary, 'RESERVED', reserved_on, 0
                        from issuances.entry where id = :id
                        """).param("id", entry.id()).update())))
                .hasStackTraceContaining("duplicate key");
    }

    private List<Integer> atOnce(java.util.function.IntFunction<Callable<Integer>> work) throws Exception {
        var together = new CyclicBarrier(PEOPLE);
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var all = threads.invokeAll(IntStream.range(0, PEOPLE)
                    .mapToObj(i -> (Callable<Integer>) () -> {
                        together.await();
                        return work.apply(i).call();
                    })
                    .toList());
            var numbers = new ArrayList<Integer>();
            for (var one : all) numbers.add(one.get());
            return numbers;
        }
    }

    private RegisterEntry taken(PaperKind kind) {
        return system(() -> reserve(kind));
    }

    private RegisterEntry reserve(PaperKind kind) {
        return register.reserve(EntryId.fresh(), wish(kind));
    }

    private Reservation wish(PaperKind kind) {
        return new Reservation(issuer, kind, "Thử");
    }

    private List<String> acts(EntryId id) {
        return system(() -> transaction.execute(
                status -> jdbc.sql("select act from audit.entry where subject = :subject order by id")
                        .param("subject", "issuances.entry:" + id)
                        .query(String.class)
                        .list()));
    }

    private static <T> T system(Supplier<T> work) {
        return Scopes.call(Scope.system("test"), work::get);
    }

    private static void at(Instant when, Runnable work) {
        OfficeClock.ago(Duration.between(when, Instant.now()), work);
    }
}
