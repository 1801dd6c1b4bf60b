package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What sessions count for in the ledger. */
@PersistenceTest
class SessionLedgerTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Sessions sessions;

    @Autowired
    Kinds kinds;

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    Ground ground;
    Host host;

    @BeforeEach
    void aSchoolOfItsOwn() {
        ground = Ground.fresh(areas);
        var school = registered.school(ground);
        host = new Host(ground.province(), ground.commune(), school.value(), Registered.name(school));
    }

    @Test
    void everyMeasureThatAKindFeedsStandsInTheDictionary() {
        asSystem(() -> {
            var known = jdbc.sql("select code from ledger.measure")
                    .query(String.class)
                    .list();
            assertThat(kinds.all())
                    .isNotEmpty()
                    .allSatisfy(kind ->
                            assertThat(known).containsAll(kind.feedsOn(TODAY).keySet()));
        });
    }

    @Test
    void onlyWhatWasHeldCountsAndACorrectionRestatesIt() {
        var id = SessionId.fresh();
        asSystem(() -> {
            sessions.plan(id, host, talk(40));
            assertThat(sum("B09", null, false)).isZero();
            sessions.hold(id, talk(40));
            assertThat(sum("B09", null, false)).isEqualByComparingTo("1");
            assertThat(sum("B10", null, false)).isEqualByComparingTo("40");
            sessions.correct(id, talk(38));
            assertThat(sum("B10", null, false)).isEqualByComparingTo("38");
            sessions.undo(id);
            assertThat(sum("B09", null, false)).isZero();
            assertThat(sum("B10", null, false)).isZero();
        });
    }

    @Test
    void aSessionHeldTogetherCountsOnceForItsAreaAndEachSeesItsPart() {
        var friend = registered.school(ground);
        var part = new Part(friend.value(), Registered.name(friend), 15);
        asSystem(() -> {
            sessions.record(SessionId.fresh(), host, SessionFixture.with(talk(40), part));
            assertThat(sum("B09", null, false)).isEqualByComparingTo("1");
            assertThat(sum("B10", null, false)).isEqualByComparingTo("40");
            assertThat(sum("B09", friend.value(), true)).isEqualByComparingTo("1");
            assertThat(sum("B10", friend.value(), true)).isEqualByComparingTo("15");
        });
    }

    @Test
    void whatAnOrganisationRecordsItselfCountsToo() {
        var own = registered.signedIn(mvc, Grant.organisation(host.organisationId(), TODAY));
        own.open("/activities/new?kind=OUTREACH_TALK");
        var day = "%02d/%02d/%d".formatted(TODAY.getDayOfMonth(), TODAY.getMonthValue(), TODAY.getYear());
        var answer = own.send(
                "/activities",
                "id",
                UUID.randomUUID().toString(),
                "host",
                host.code(),
                "terms.kind",
                "OUTREACH_TALK",
                "terms.day",
                day,
                "numbers.came",
                "25",
                "held",
                "true");
        assertThat(answer.getStatus()).isEqualTo(303);
        asSystem(() -> assertThat(sum("B10", null, false)).isEqualByComparingTo("25"));
    }

    private Notes talk(int came) {
        var terms = new SessionTerms(
                "OUTREACH_TALK", TODAY, null, null, ground.commune(), null, null, null, null, null, null);
        return Notes.of(terms, Numbers.ofAudience(came, null));
    }

    /** What stands in the ledger for the commune, or for one organisation's shares. */
    private BigDecimal sum(String measure, @Nullable UUID organisation, boolean share) {
        return transaction.execute(status -> jdbc.sql("""
                        select coalesce(sum(f.amount), 0) from ledger.fact f join ledger.measure m on m.id = f.measure_id
                        where m.code = :measure and f.area_id = :commune and f.share = :share
                            and (cast(:organisation as uuid) is null or f.organisation_id = :organisation)
                        """)
                .param("measure", measure)
                .param("commune", ground.commune())
                .param("share", share)
                .param("organisation", organisation)
                .query(BigDecimal.class)
                .single());
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
