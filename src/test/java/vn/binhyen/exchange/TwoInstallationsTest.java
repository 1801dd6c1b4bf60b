package vn.binhyen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.reports.ReportsFixture.as;
import static vn.binhyen.reports.ReportsFixture.desk;
import static vn.binhyen.reports.ReportsFixture.does;
import static vn.binhyen.reports.ReportsFixture.leader;
import static vn.binhyen.reports.ReportsFixture.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.binhyen.BinhYen;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.TestDatabase;
import vn.binhyen.reports.ApprovedReport;
import vn.binhyen.reports.ApprovedReports;
import vn.binhyen.reports.ReportKey;
import vn.binhyen.reports.ReportLine;

/** Two installations, each with a database and a key of its own: what one approved is what the other has received. */
@PersistenceTest
class TwoInstallationsTest {

    private static ConfigurableApplicationContext ministry;

    @Autowired
    ExchangeFixture here;

    @Autowired
    ApprovedReports approved;

    @Autowired
    Areas areas;

    @BeforeAll
    static void startTheOther() {
        ministry = new SpringApplicationBuilder(BinhYen.class)
                .web(WebApplicationType.NONE)
                .initializers(new TestDatabase())
                .properties(
                        "binhyen.sample=none",
                        "binhyen.webhooks.send=false",
                        "binhyen.test.quick-passwords=true",
                        "spring.main.banner-mode=off")
                .run();
    }

    @AfterAll
    static void stopTheOther() {
        ministry.close();
    }

    @Test
    void theExportOfOneInstallationImportedInAnotherGivesEqualFigures() {
        var there = ministry.getBean(ExchangeFixture.class);
        var ground = Ground.fresh(areas);
        var sender = office(ground.province());
        var receiver = office(1);
        var key = here.approved(ground.province(), ground.commune(), 1234567);
        var file = as(sender, () -> here.exporting.sign(List.of(key)));
        there.trust(
                receiver,
                here.code(ground.province()),
                as(sender, () -> here.exporting.ownKey()).publicKey(),
                ExchangeFixture.TODAY,
                null);
        assertThat(there.takeIn(receiver, file).added()).isOne();
        var received = there.received(receiver, key.period(), here.code(ground.province()));
        assertThat(received).hasSize(1);
        assertThat(figures(there, receiver, received.getFirst())).isEqualTo(figures(approvedHere(sender, key)));
        assertThat(figures(approvedHere(sender, key))).contains("B09 1234567 17 41 null");

        // Approved again with one more: the other has it once it is sent again
        here.reports.tell(ground.province(), ground.commune(), "B09", ExchangeFixture.MONTH.firstDay(), 1);
        reopened(key, ground.province());
        var second = as(sender, () -> here.exporting.sign(List.of(key)));
        assertThat(there.takeIn(receiver, second).lines().getFirst().standing()).isEqualTo(Preview.Standing.REPLACES);
        assertThat(figures(
                        there,
                        receiver,
                        there.received(receiver, key.period(), here.code(ground.province()))
                                .getFirst()))
                .isEqualTo(figures(approvedHere(sender, key)));
        assertThatThrownBy(() -> there.takeIn(receiver, file))
                .isInstanceOfSatisfying(
                        ExchangeRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(ExchangeRefused.Why.OLDER));
    }

    @Test
    void eachInstallationHasAKeyOfItsOwnAndKeepsIt() {
        var there = ministry.getBean(ExchangeFixture.class);
        var own = as(office(1), () -> here.exporting.ownKey());
        assertThat(as(office(1), () -> here.exporting.ownKey())).isEqualTo(own);
        assertThat(as(office(1), () -> there.exporting.ownKey()).publicKey()).isNotEqualTo(own.publicKey());
    }

    @Test
    void whoTrustsTheOldKeyTrustsTheNewOneOnceItIsIntroducedAndConfirmed() {
        var there = ministry.getBean(ExchangeFixture.class);
        var ground = Ground.fresh(areas);
        var sender = office(ground.province());
        var receiver = office(1);
        var key = here.approved(ground.province(), ground.commune(), 5);
        var before = as(sender, () -> here.exporting.ownKey());
        var signedBefore = as(sender, () -> here.exporting.sign(List.of(key)));
        there.trust(receiver, here.code(ground.province()), before.publicKey(), ExchangeFixture.TODAY, null);

        does(sender, () -> here.exporting.replaceKey(before.id()));
        var now = as(sender, () -> here.exporting.ownKey());
        assertThat(now.publicKey()).isNotEqualTo(before.publicKey());
        assertThat(as(sender, () -> here.exporting.earlierKeys()).getFirst().key())
                .isEqualTo(before);
        var signed = as(sender, () -> here.exporting.sign(List.of(key)));
        there.assertRefused(ExchangeRefused.Why.UNKNOWN_KEY, receiver, signed);

        var introduction = as(sender, () -> here.exporting.introduction(before.id()));
        assertThat(as(receiver, () -> there.trusting.introduced(introduction))
                        .key()
                        .fingerprint())
                .isEqualTo(now.fingerprint());
        there.assertRefused(ExchangeRefused.Why.UNKNOWN_KEY, receiver, signed);
        does(receiver, () -> there.trusting.accept(introduction));
        assertThat(there.takeIn(receiver, signed).added()).isOne();
        there.assertRefused(ExchangeRefused.Why.ENDED_KEY, receiver, signedBefore);
        assertThatThrownBy(() -> does(receiver, () -> there.trusting.accept(introduction)))
                .as("the same once more")
                .isInstanceOf(ExchangeRefused.class);
    }

    @Test
    void theFormToReplaceAKeyReplacesItOnceAndAnyEarlierKeyIntroducesTheOneInForce() {
        var sender = office(1);
        var first = as(sender, () -> here.exporting.ownKey());
        does(sender, () -> here.exporting.replaceKey(first.id()));
        var second = as(sender, () -> here.exporting.ownKey());
        assertThatThrownBy(() -> does(sender, () -> here.exporting.replaceKey(first.id())))
                .isInstanceOfSatisfying(
                        ExchangeRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(ExchangeRefused.Why.KEY_REPLACED));
        assertThat(as(sender, () -> here.exporting.ownKey())).isEqualTo(second);
        does(sender, () -> here.exporting.replaceKey(second.id()));
        var third = as(sender, () -> here.exporting.ownKey());
        for (var earlier : List.of(first, second)) {
            var file = SignedFile.read(as(sender, () -> here.exporting.introduction(earlier.id())));
            var said = Introduction.read(file, file.verified(PublicKeys.key(earlier.publicKey())));
            assertThat(said.publicKey()).isEqualTo(third.publicKey());
        }
        assertThatThrownBy(() -> as(sender, () -> here.exporting.introduction(third.id())))
                .isInstanceOf(NoSuchExchange.class);
        var desk = desk(Ground.fresh(areas).commune());
        assertThatThrownBy(() -> does(desk, () -> here.exporting.replaceKey(third.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theExportIsAsThePublishedSchemaSays(@Autowired PublishedSchema schema) {
        var ground = Ground.fresh(areas);
        var key = here.approved(ground.province(), ground.commune(), 3);
        var file = SignedFile.read(as(office(ground.province()), () -> here.exporting.sign(List.of(key))));
        var publicKey = as(office(1), () -> here.exporting.ownKey()).publicKey();
        var payload = file.verified(PublicKeys.key(publicKey));
        assertThat(schema.wrongIn(StrictJson.tree(payload))).isEmpty();
    }

    private void reopened(ReportKey key, int province) {
        var steps = here.reports.read(leader(province), key).steps();
        here.reports.reopen(leader(province), key, steps);
        here.approve(key, province);
    }

    private ApprovedReport approvedHere(vn.binhyen.accounts.Viewer viewer, ReportKey key) {
        return as(viewer, () -> approved.find(key).orElseThrow());
    }

    private static List<String> figures(ApprovedReport report) {
        var figures = new ArrayList<String>();
        for (var part : report.report().parts())
            for (ReportLine line : part.lines())
                figures.add(said(line.measure().code(), line.value(), line.before(), line.previous(), line.target()));
        return figures;
    }

    private static List<String> figures(
            ExchangeFixture there, vn.binhyen.accounts.Viewer viewer, ReceivedReport report) {
        return as(viewer, () -> there.received.parts(report)).stream()
                .flatMap(part -> part.figures().stream())
                .map(each -> said(each.measure(), each.value(), each.yearBefore(), each.periodBefore(), each.target()))
                .toList();
    }

    private static String said(String measure, BigDecimal... amounts) {
        var said = new StringBuilder(measure);
        for (var amount : amounts) said.append(' ').append(StrictJson.text(amount));
        return said.toString();
    }
}
