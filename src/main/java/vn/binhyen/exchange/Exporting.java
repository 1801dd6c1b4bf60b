package vn.binhyen.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.exchange.ExchangeRefused.Why;
import vn.binhyen.reports.ApprovedFigure.Head;
import vn.binhyen.reports.ApprovedReports;
import vn.binhyen.reports.ReportKey;

/** Signs approved reports for another installation. */
@Service
class Exporting {

    private final ExchangeRules rules;
    private final ApprovedReports approved;
    private final ReportTelling telling;
    private final OwnKey key;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exporting(
            ExchangeRules rules,
            ApprovedReports approved,
            ReportTelling telling,
            OwnKey key,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.approved = approved;
        this.telling = telling;
        this.key = key;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The public half of this installation's key. */
    OwnKey.Shown ownKey() {
        rules.requireKeyReader();
        return key.shown();
    }

    /** The public halves of those of before. */
    List<OwnKey.Earlier> earlierKeys() {
        rules.requireKeyReader();
        return key.earlier();
    }

    /** Makes another key in place of the one of that name. */
    void replaceKey(String id) {
        rules.require();
        key.replace(id, rules.actor());
    }

    /** What a receiver that trusts the key of that name is told: which is in force now. */
    byte[] introduction(String id) {
        rules.require();
        return key.introduce(id);
    }

    void require() {
        rules.require();
    }

    /** What is approved of a period that ends between two days. */
    List<Head> offered(LocalDate from, LocalDate to) {
        rules.require();
        return approved.ending(from, to);
    }

    /** The signed file. Not in one transaction: the key is seen under another scope than the reports. */
    byte[] sign(List<ReportKey> chosen) {
        rules.require();
        var keys = chosen.stream().distinct().toList();
        if (keys.isEmpty()) throw new ExchangeRefused(Why.NOTHING);
        var own = key.shown();
        var payload = inTransaction(() -> {
            var told = keys.stream().map(telling::told).toList();
            return StrictJson.write(new ToldReports(
                    ToldReports.VERSION,
                    telling.signer(rules.province(), own.id()),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    told));
        });
        var file = key.sign(own.id(), payload);
        inTransaction(() -> {
            events.publishEvent(ExchangeAct.signed(UUID.randomUUID(), keys.size(), file.length));
            return true;
        });
        return file;
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
