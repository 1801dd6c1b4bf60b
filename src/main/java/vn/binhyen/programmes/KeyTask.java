package vn.binhyen.programmes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;

/** One of the few things that a year is about. */
@Table(schema = "programmes", name = "key_task")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class KeyTask {

    @Id
    private final UUID id;

    private String title;
    private @Nullable String details;
    private String leads;
    private @Nullable String cooperates;
    private KeyPeriod period;
    private List<String> carriedOutBy;
    private @Nullable UUID copiedFrom;

    @PersistenceCreator
    KeyTask(UUID id) {
        this.id = id;
    }

    KeyTask(UUID id, KeyTaskTerms terms) {
        this(id);
        change(terms);
    }

    /** The same task a year later; the directives of the year before do not carry it out. */
    KeyTask copy() {
        var old = terms();
        var copy = new KeyTask(
                UUID.randomUUID(),
                new KeyTaskTerms(old.title(), old.details(), old.leads(), old.cooperates(), old.period(), List.of()));
        copy.copiedFrom = id;
        return copy;
    }

    final void change(KeyTaskTerms terms) {
        title = terms.title();
        details = terms.details();
        leads = terms.leads();
        cooperates = terms.cooperates();
        period = terms.period();
        carriedOutBy = terms.carriedOutBy().stream().map(TaskLink::code).toList();
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID copiedFrom() {
        return copiedFrom;
    }

    KeyTaskTerms terms() {
        return new KeyTaskTerms(
                title,
                details,
                leads,
                cooperates,
                period,
                carriedOutBy.stream().map(TaskLink::of).toList());
    }
}
