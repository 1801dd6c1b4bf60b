package vn.binhyen.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.exchange.ExchangeFixture.TODAY;
import static vn.binhyen.exchange.ExchangeFixture.definition;
import static vn.binhyen.exchange.ExchangeFixture.told;
import static vn.binhyen.reports.ReportsFixture.as;
import static vn.binhyen.reports.ReportsFixture.desk;
import static vn.binhyen.reports.ReportsFixture.does;
import static vn.binhyen.reports.ReportsFixture.leader;
import static vn.binhyen.reports.ReportsFixture.office;

import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.Areas;
import vn.binhyen.exchange.ExchangeFixture.Sender;
import vn.binhyen.exchange.ExchangeRefused.Why;
import vn.binhyen.exchange.Preview.Standing;
import vn.binhyen.exchange.SentFiles.Sent;

/** A file of another installation is taken in as a whole, once, and only where its key is trusted for the place it tells of. */
@PersistenceTest
class ExchangeTest {

    @Autowired
    ExchangeFixture fixture;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Ground ground;
    private Viewer office;
    private Sender sender;
    private String definition;

    @BeforeEach
    void anInstallationThatIsTrusted() {
        ground = Ground.fresh(areas);
        office = office(ground.province());
        sender = Sender.of("31");
        definition = definition();
        fixture.trust(office, sender);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = sender.sign(sender.tells(told(definition, "31", 1, "12.5")));
        assertThat(fixture.takeIn(office, file).added()).isOne();
        var before = rows();
        var again = fixture.takeIn(office, file);
        assertThat(again.added()).isZero();
        assertThat(again.count(Standing.SAME)).isOne();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aLaterEditionReplacesAndTheEarlierOneStays() {
        fixture.takeIn(office, sender.sign(sender.tells(told(definition, "31", 1, "12"))));
        var later = sender.sign(sender.tells(told(definition, "31", 3, "13")));
        var preview = as(office, () -> fixture.receiving.look(new Sent("", later)));
        assertThat(preview.lines().getFirst().standing()).isEqualTo(Standing.REPLACES);
        assertThat(preview.lines().getFirst().latest()).isOne();
        fixture.takeIn(office, later);
        var shown = ours();
        assertThat(shown).extracting(ReceivedReport::edition).containsExactly(3);
        assertThat(as(office, () -> fixture.received.editions(shown.getFirst())))
                .extracting(ReceivedReport::edition)
                .containsExactly(3, 1);
    }

    @Test
    void anEditionThatIsOlderOrSaysSomethingElseKeepsTheWholeFileOut() {
        fixture.takeIn(office, sender.sign(sender.tells(told(definition, "31", 2, "12"))));
        var before = rows();
        var fresh = told(definition(), "31", 1, "1");
        refused(Why.OLDER, sender.tells(fresh, told(definition, "31", 1, "12")));
        refused(Why.OTHERWISE, sender.tells(fresh, told(definition, "31", 2, "13")));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatIsLookedAtIsKeptUntilItIsTakenIn() {
        var file = sender.sign(sender.tells(told(definition, "31", 1, "12")));
        var id = as(office, () -> fixture.receiving.send(new Sent("tep.json", file)));
        assertThat(ours()).isEmpty();
        assertThat(as(office, () -> fixture.receiving.look(id)).added()).isOne();
        var elsewhere = office(otherProvince());
        assertThatThrownBy(() -> as(elsewhere, () -> fixture.receiving.look(id)))
                .isInstanceOf(NoSuchExchange.class);
        does(office, () -> fixture.receiving.takeIn(id));
        assertThat(ours()).hasSize(1);
        assertThatThrownBy(() -> as(office, () -> fixture.receiving.look(id))).isInstanceOf(NoSuchExchange.class);
    }

    /** The second comes while the first has written but not ended; it waits, and then finds it there. */
    @Test
    void twoWhoTakeInTheSameFileAtOnceAddItOnce() throws Exception {
        var file = sender.sign(sender.tells(told(definition, "31", 1, "12")));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = as(
                    office,
                    () -> transaction.execute(status -> {
                        assertThat(fixture.receiving.takeIn(new Sent("", file)).added())
                                .isOne();
                        var other = people.submit(() -> fixture.takeIn(office(ground.province()), file));
                        awaitWaiting();
                        return other;
                    }));
            assertThat(second.get().count(Standing.SAME)).isOne();
        }
        assertThat(ours()).hasSize(1);
    }

    /** Until somebody in this database waits for somebody else. */
    private void awaitWaiting() {
        while (jdbc.sql(
                                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                        .query(Long.class)
                        .single()
                == 0) Thread.onSpinWait();
    }

    @Test
    void aTamperedFileIsRefused() {
        var file = new String(sender.sign(sender.tells(told(definition, "31", 1, "12"))), UTF_8);
        var swapped = SignedFile.read(sender.sign(sender.tells(told(definition, "31", 1, "99"))));
        var mine = SignedFile.read(file.getBytes(UTF_8));
        fixture.assertRefused(
                Why.TAMPERED,
                office,
                file.replace(mine.payload(), swapped.payload()).getBytes(UTF_8));
        assertThat(ours()).isEmpty();
    }

    @Test
    void aKeyThatNobodyTrustsOrTrustsNoLongerIsRefused() {
        var stranger = Sender.of("31");
        var file = stranger.sign(stranger.tells(told(definition, "31", 1, "12")));
        fixture.assertRefused(Why.UNKNOWN_KEY, office, file);
        fixture.trust(office(otherProvince()), stranger);
        fixture.assertRefused(Why.UNKNOWN_KEY, office, file);
        var id = fixture.trust(office, stranger);
        does(office, () -> fixture.trusting.end(id));
        fixture.assertRefused(Why.ENDED_KEY, office, file);
        var past = Sender.of("31");
        fixture.trust(office, "31", past.key().publicKey(), TODAY.minusDays(9), TODAY.minusDays(1));
        fixture.assertRefused(Why.ENDED_KEY, office, past.sign(past.tells(told(definition, "31", 1, "12"))));
        var coming = Sender.of("31");
        fixture.trust(office, "31", coming.key().publicKey(), TODAY.plusDays(1), null);
        fixture.assertRefused(Why.ENDED_KEY, office, coming.sign(coming.tells(told(definition, "31", 1, "12"))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "VERSION, '\"schemaVersion\":1', '\"schemaVersion\":2'",
                "VERSION, '\"schemaVersion\":1', '\"schemaVersion\":\"1\"'",
                "NUMBER, '\"edition\":1', '\"edition\":1e999999999'",
                "NUMBER, '\"value\":\"12\"', '\"value\":12.0'",
                "SCHEMA, '\"value\":\"12\"', '\"value\":12'",
                "SCHEMA, '\"value\":\"12\"', '\"value\":\"1e9\"'",
                "SCHEMA, '\"value\":\"12\"', '\"value\":\"12,5\"'",
                "SCHEMA, '\"value\":\"12\"', '\"value\":\"1234567890123456789\"'",
                "SCHEMA, '\"edition\":1', '\"edition\":0'",
                "SCHEMA, '\"effectiveFrom\":\"2020-01-01\"', '\"effectiveFrom\":\"2020-13-01\"'",
                "SCHEMA, '\"edited\":true', '\"edited\":true,\"more\":1'",
                "SCHEMA, '\"edition\":1,', ''",
                "SCHEMA, '\"target\":null', '\"target\":null,\"estimated\":[\"target\"]'",
                "SCHEMA, '\"target\":null', '\"target\":null,\"estimated\":[]'",
                "BROKEN, '\"edition\":1', '\"edition\":1,\"edition\":2'",
                "BROKEN, '\"reports\":[', '\"reports\":['",
            })
    void whatIsSignedButNotAsTheSchemaSaysIsRefused(String why, String from, String to) {
        var broken = why.equals("BROKEN") && from.equals(to);
        var file = sender.signed(
                sender.tells(told(definition, "31", 1, "12")),
                text -> broken ? text.substring(0, text.length() - 1) : text.replace(from, to == null ? "" : to));
        fixture.assertRefused(Why.valueOf(why), office, file);
        assertThat(ours()).isEmpty();
    }

    @Test
    void aFigureOfWhichAPartWasApportionedIsMarkedWhereItArrives() {
        var file = sender.signed(
                sender.tells(told(definition, "31", 1, "12")),
                text -> text.replace("\"target\":null", "\"target\":null,\"estimated\":[\"value\"]"));
        assertThat(fixture.takeIn(office, file).added()).isOne();
        var figure = as(office, () -> fixture.received.parts(ours().getFirst()))
                .getFirst()
                .figures()
                .getFirst();
        assertThat(figure.isEstimated("value")).isTrue();
        assertThat(figure.isEstimated("yearBefore")).isFalse();
    }

    @Test
    void whatIsTooLargeOrEmptyIsNotRead() {
        fixture.assertRefused(Why.TOO_LARGE, office, new byte[FileChecking.LARGEST + 1]);
        fixture.assertRefused(Why.MISSING, office, new byte[0]);
        fixture.assertRefused(Why.BROKEN, office, "{\"payload\":".getBytes(UTF_8));
    }

    @Test
    void nobodyTellsOfAPlaceThatIsNotTheirs() {
        var other = told(definition, "48", 1, "12");
        fixture.assertRefused(Why.PLACE, office, sender.sign(sender.tells(told(definition, "31", 1, "12"), other)));
        var hidden = new ToldReports.Told(
                other.definition(),
                other.period(),
                new ToldReports.Place(
                        ToldReports.Place.COMMUNE, "00004", "Phường lạ", new ToldReports.Within("31", "Hải Phòng")),
                1,
                other.approvedAt(),
                other.sections());
        refused(Why.PLACE, sender.tells(hidden)); // 00004 lies in Hà Nội
        assertThat(ours()).isEmpty();
    }

    @Test
    void aFileThatNamesAnotherKeyThanItsOwnIsRefused() {
        var other = Sender.of("31");
        fixture.trust(office, other);
        fixture.assertRefused(
                Why.SCHEMA,
                office,
                sender.signed(
                        sender.tells(told(definition, "31", 1, "12")),
                        text -> text.replace(sender.key().id(), other.key().id())));
    }

    @Test
    void aPeriodThatHasOtherDaysHereIsRefusedAndACalendarThatIsNotKnownIsNot() {
        var told = told(definition, "31", 1, "12");
        var last = told.period().lastDay();
        refused(
                Why.SCHEMA,
                sender.tells(during(
                        told,
                        new ToldReports.Span(told.period().code(), told.period().firstDay(), last.minusDays(1)))));
        refused(
                Why.SCHEMA,
                sender.tells(during(told, new ToldReports.Span("their_year:2026:year:1", last, last.minusDays(1)))));
        var theirs =
                new ToldReports.Span("their_year:2026:year:1", told.period().firstDay(), last.minusDays(1));
        assertThat(fixture.takeIn(office, sender.sign(sender.tells(during(told, theirs))))
                        .added())
                .isOne();
    }

    private static ToldReports.Told during(ToldReports.Told told, ToldReports.Span period) {
        return new ToldReports.Told(
                told.definition(), period, told.place(), told.edition(), told.approvedAt(), told.sections());
    }

    @Test
    void oneReportTwiceAndADayThatHasNotComeAreRefused() {
        refused(Why.TWICE, sender.tells(told(definition, "31", 1, "12"), told(definition, "31", 2, "12")));
        var now = sender.tells(told(definition, "31", 1, "12"));
        refused(
                Why.AHEAD,
                new ToldReports(
                        1, now.installation(), now.exportedAt().plus(java.time.Duration.ofDays(2)), now.reports()));
    }

    @Test
    void whatIsNotKnownHereIsSaidAndKept() {
        var file = sender.signed(
                sender.tells(told(definition, "31", 1, "12")), text -> text.replace("\"B09\"", "\"Z99x\""));
        var line = as(office, () -> fixture.receiving.look(new Sent("", file)))
                .lines()
                .getFirst();
        assertThat(line.unknown()).containsExactly("Z99x");
        assertThat(line.placeKnown()).isTrue();
        fixture.takeIn(office, file);
        assertThat(ours()).hasSize(1);
    }

    @Test
    void onlyAnOfficeExchangesAndNobodyElseSeesWhatItReceived() {
        var file = sender.sign(sender.tells(told(definition, "31", 1, "12")));
        for (var other : new Viewer[] {leader(ground.province()), desk(ground.commune())})
            assertThatThrownBy(() -> fixture.takeIn(other, file)).isInstanceOf(AccessDeniedException.class);
        fixture.takeIn(office, file);
        var elsewhere = office(otherProvince());
        assertThat(fixture.received(elsewhere, null, null))
                .extracting(ReceivedReport::definition)
                .doesNotContain(definition);
        var id = ours().getFirst().id();
        assertThatThrownBy(() -> as(elsewhere, () -> fixture.received.get(id))).isInstanceOf(NoSuchExchange.class);
    }

    @Test
    void theSecretKeyIsSeenByNoPersonsScope() {
        as(office, () -> fixture.exporting.ownKey());
        for (var table : new String[] {"signing_key", "sent_file"}) {
            Long seen = as(
                    desk(ground.commune()),
                    () -> transaction.execute(status -> jdbc.sql("select count(*) from exchange." + table)
                            .query(Long.class)
                            .single()));
            assertThat(seen).as(table).isZero();
        }
        Long office = as(
                office(ground.province()),
                () -> transaction.execute(status -> jdbc.sql("select count(*) from exchange.signing_key")
                        .query(Long.class)
                        .single()));
        assertThat(office).isZero();
    }

    @Test
    void whatWasReceivedIsFoundByPeriodAndPlace() {
        fixture.takeIn(office, sender.sign(sender.tells(told(definition, "31", 1, "12"))));
        var month = ExchangeFixture.MONTH;
        assertThat(found(month.code(), "tinh 31")).contains(definition);
        assertThat(found(month.code(), "31")).contains(definition);
        assertThat(found(month.previous().code(), null)).doesNotContain(definition);
        assertThat(found(null, "khong co")).isEmpty();
    }

    private java.util.List<String> found(String period, String place) {
        return fixture.received(office, period, place).stream()
                .map(ReceivedReport::definition)
                .toList();
    }

    private java.util.List<ReceivedReport> ours() {
        return fixture.received(office, null, null).stream()
                .filter(each -> each.definition().equals(definition))
                .toList();
    }

    private void refused(Why why, ToldReports told) {
        var file = sender.sign(told);
        assertThatThrownBy(() -> fixture.takeIn(office, file))
                .isInstanceOfSatisfying(
                        ExchangeRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private int otherProvince() {
        return ground.province() == 79 ? 48 : 79;
    }

    private long rows() {
        return as(
                office,
                () -> transaction.execute(
                        status -> jdbc.sql("""
                        select (select count(*) from exchange.received_report) + (select count(*) from exchange.received_section)
                            + (select count(*) from exchange.received_figure)
                        """).query(Long.class).single()));
    }
}
