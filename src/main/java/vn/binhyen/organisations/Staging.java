package vn.binhyen.organisations;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.ListLine;
import vn.binhyen.organisations.StagedRow.Outcome;

/** Reads the rows of a list and works out, batch by batch, what each would do to the registry. */
class Staging implements Consumer<ListLine> {

    private static final int BATCH = 2000;

    private final FactsReader reader;
    private final Matching matching;
    private final Judge judge;
    private final Consumer<List<NewRow>> sink;
    private final RepeatedRows repeated = new RepeatedRows();
    private final List<ListEntry> batch = new ArrayList<>();
    private final StagedCounts counts = new StagedCounts();
    private final Layout layout;

    Staging(Layout layout, FactsReader reader, Matching matching, Judge judge, Consumer<List<NewRow>> sink) {
        this.layout = layout;
        this.reader = reader;
        this.matching = matching;
        this.judge = judge;
        this.sink = sink;
        counts.leaveAside(layout.unknownHeads());
    }

    /** The rules of scope on the day of the import. */
    record Judge(ScopeRules rules, LocalDate today) {

        ScopeFinding of(OrganisationFacts facts) {
            return rules.judge(facts.classification(), today);
        }
    }

    @Override
    public void accept(ListLine line) {
        var typed = layout.read(line);
        var entry = new ListEntry(line.number(), typed, reader.read(typed).orElse(null));
        repeated.check(entry);
        batch.add(entry);
        if (batch.size() == BATCH) flush();
    }

    /** Works out the last batch and answers the counts of all. */
    StagedCounts finish() {
        flush();
        return counts;
    }

    private void flush() {
        if (batch.isEmpty()) return;
        var sound = batch.stream().filter(ListEntry::isSound).toList();
        var candidates = matching.candidates(sound);
        sink.accept(batch.stream().map(entry -> row(entry, candidates)).toList());
        batch.clear();
    }

    private NewRow row(ListEntry entry, Matching.Candidates candidates) {
        var match = entry.isSound() ? matching.match(entry, candidates) : Optional.<Matching.Match>empty();
        if (!entry.isSound()) return staged(entry, Outcome.FAULTY, null, null);
        if (match.isEmpty()) return fresh(entry);
        var current = match.get().organisation();
        var facts = entry.sound().over(current.facts());
        if (current.isClosed()) entry.typed().warn(Field.NAME, "closedAlready");
        if (current.isClosed() || facts.equals(current.facts())) return staged(entry, Outcome.SAME, current.id(), "{}");
        var changed = StoredRows.of(current.id(), facts, judge.of(facts));
        changed.put("version", current.version());
        return match.get().sure()
                ? staged(entry, Outcome.CHANGED, current.id(), StoredRows.json(changed))
                : alike(entry, current, StoredRows.json(changed));
    }

    /** Whether it is the one that it looks like somebody has to say; both ways are worked out. */
    private NewRow alike(ListEntry entry, Organisation current, String changed) {
        entry.typed().warn(Field.NAME, "alike", current.facts().name());
        counts.add(Outcome.ALIKE, entry.typed().flaws());
        var another = stored(registration(entry, "|another"));
        return new NewRow(entry, Outcome.ALIKE, current.id().value(), changed, another);
    }

    private NewRow fresh(ListEntry entry) {
        var entered = registration(entry, "");
        return staged(entry, Outcome.FRESH, entered.id(), stored(entered));
    }

    private static Registration registration(ListEntry entry, String another) {
        var source = entry.typed().optional(Field.SOURCE, 300);
        return new Registration(idOf(entry.sound(), another), entry.sound(), new Provenance(false, false, source));
    }

    private String stored(Registration entered) {
        return StoredRows.json(StoredRows.of(entered, judge.of(entered.facts())));
    }

    /** The same row of the same list always makes the same id, so that it cannot be entered twice. */
    private static OrganisationId idOf(OrganisationFacts facts, String another) {
        var key = ListEntry.naturalKey(facts) + '|' + ListEntry.address(facts) + '|' + facts.codes() + another;
        return new OrganisationId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    private NewRow staged(ListEntry entry, Outcome outcome, @Nullable OrganisationId id, @Nullable String facts) {
        counts.add(outcome, entry.typed().flaws());
        return new NewRow(entry, outcome, id == null ? null : id.value(), facts, null);
    }
}
