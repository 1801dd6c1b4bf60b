package vn.binhyen.issuances;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives numbers to documents, one after the other, and keeps what became of each. */
@Service
@Transactional
public class NumberRegister {

    private final EntryRecords records;
    private final Counter counter;
    private final IssuingRules rules;
    private final ApplicationEventPublisher events;

    NumberRegister(EntryRecords records, Counter counter, IssuingRules rules, ApplicationEventPublisher events) {
        this.records = records;
        this.counter = counter;
        this.rules = rules;
        this.events = events;
    }

    /** Takes the next number of the year that it is in Hà Nội; the same id a second time is the same form posted twice. */
    public RegisterEntry reserve(EntryId id, Reservation reservation) {
        rules.require(reservation.issuer());
        var known = records.findById(id.value());
        if (known.isPresent()) return known.get().text();
        var today = rules.today();
        int number = counter.next(reservation.issuer(), reservation.kind(), today.getYear());
        return keep(Entry.reserved(id, reservation, number, today), "reserve");
    }

    /** Says that nothing will bear the number, and why. */
    public RegisterEntry makeVoid(EntryId id, String reason) {
        rules.require();
        var entry = records.lock(id);
        entry.makeVoid(reason, rules.today());
        return keep(entry, "void");
    }

    /** Says that a document bears the number, from today on. */
    Entry use(EntryId id) {
        var entry = records.lock(id);
        rules.require(entry.issuer());
        entry.issue(rules.today());
        return records.save(entry);
    }

    List<RegisterEntry> about(String record) {
        return records.about(record).stream().map(Entry::text).toList();
    }

    boolean mayIssue(int province, @Nullable Integer commune) {
        return rules.allow(province, commune);
    }

    boolean isIssued(EntryId id) {
        return records.findById(id.value())
                .map(Entry::text)
                .filter(entry -> entry.state() == EntryState.ISSUED)
                .isPresent();
    }

    LocalDate today() {
        return rules.today();
    }

    @Transactional(readOnly = true)
    public RegisterEntry get(EntryId id) {
        rules.require();
        return records.get(id).text();
    }

    private RegisterEntry keep(Entry entry, String verb) {
        records.save(entry);
        events.publishEvent(NumberChanged.of(entry, verb));
        return entry.text();
    }
}
