package vn.binhyen.directives;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.ListHash;

/** Carries a replacement out in the transaction in which the directive that replaces is issued. */
@Component
class Superseding {

    private final DirectiveRecords records;
    private final ObligationSweep sweep;
    private final ApplicationEventPublisher events;

    Superseding(DirectiveRecords records, ObligationSweep sweep, ApplicationEventPublisher events) {
        this.records = records;
        this.sweep = sweep;
        this.events = events;
    }

    @EventListener
    void issued(DirectiveIssued issued) {
        var newer = records.get(issued.directive());
        var replacement = newer.text().replacement();
        if (replacement != null) supersede(newer, replacement);
    }

    /** What is still to be done by the older one is withdrawn, if so chosen; what waits to be judged is judged still. */
    private void supersede(Directive newer, Replacement replacement) {
        var older = records.lock(new DirectiveId(replacement.id()));
        var withdrawn = replacement.withdraws()
                ? sweep.withdraw(
                        "o.directive_id = :directive and " + ObligationStatus.SQL_OUTSTANDING,
                        Map.of("directive", older.id().id()),
                        "Được thay thế: " + newer.text().document().name(),
                        sweep.now())
                : ListHash.of(Stream.of());
        events.publishEvent(new DirectiveSuperseded(older.id(), older.provinceId(), newer.id(), withdrawn));
    }
}
