package vn.binhyen.reorganisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Drafts reorganisations, rehearses them, carries them out and undoes them. */
@Service
public class Reorganisations {

    private final ReorganisationRecords records;
    private final Pairs pairs;
    private final Outlines outlines;
    private final MapChange change;
    private final Rehearsals rehearsals;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reorganisations(
            ReorganisationRecords records,
            Pairs pairs,
            Outlines outlines,
            MapChange change,
            Rehearsals rehearsals,
            Access access,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.records = records;
        this.pairs = pairs;
        this.outlines = outlines;
        this.change = change;
        this.rehearsals = rehearsals;
        this.access = access;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps a draft; the same id a second time corrects it. */
    @Transactional
    public void draft(ReorganisationId id, AreaId province, Terms terms, List<Pair> drafted) {
        access.require(Permission.REORGANISE);
        var known = records.findById(id.value());
        var reorganisation = known.orElseGet(() -> Reorganisation.drafted(id, province, terms));
        if (known.isPresent()) reorganisation.correct(terms);
        records.save(reorganisation);
        change.forget(reorganisation);
        pairs.replace(reorganisation, drafted);
        publish(reorganisation, known.isPresent() ? "correct" : "draft", 0);
    }

    /** Gives the outlines of units that begin: of each all rings, by its code. */
    @Transactional
    public void outline(ReorganisationId id, Map<String, List<List<double[]>>> rings) {
        var reorganisation = drafted(id);
        outlines.replace(reorganisation, rings);
        publish(reorganisation, "outline", 0);
    }

    @Transactional
    public void discard(ReorganisationId id) {
        var reorganisation = drafted(id);
        publish(reorganisation, "discard", 0);
        change.forget(reorganisation);
        records.delete(reorganisation);
    }

    @Transactional(readOnly = true)
    public ReorganisationText get(ReorganisationId id) {
        access.require(Permission.READ_ORGANISATIONS);
        return records.get(id).text();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ReorganisationText> latest() {
        access.require(Permission.READ_ORGANISATIONS);
        return records.latest().stream().map(Reorganisation::text).toList();
    }

    /** What the last rehearsal, or the carrying out, decided. */
    @Transactional(readOnly = true)
    public Rehearsal rehearsal(ReorganisationId id) {
        access.require(Permission.READ_ORGANISATIONS);
        return rehearsals.of(records.get(id).id());
    }

    /** The rows of one table that move, or only those that cannot be decided, by their keys. */
    @Transactional(readOnly = true)
    List<Rehearsals.Moved> moves(ReorganisationId id, String table, boolean undecided, String after, int size) {
        access.require(Permission.READ_ORGANISATIONS);
        return rehearsals.page(records.get(id), table, undecided, after, size);
    }

    /** The codes of the units whose outlines are known. */
    @Transactional(readOnly = true)
    List<String> outlined(ReorganisationId id) {
        return outlines.codes(records.get(id).id());
    }

    @Transactional(readOnly = true)
    void requireDraft(ReorganisationId id) {
        drafted(id);
    }

    @Transactional(readOnly = true)
    public List<Pair> pairs(ReorganisationId id) {
        access.require(Permission.READ_ORGANISATIONS);
        return pairs.of(records.get(id).id());
    }

    /** Decides where everything would go, and changes nothing else. */
    public void rehearse(ReorganisationId id) {
        changing(id, reorganisation -> {
            reorganisation.rehearsed(clock.instant());
            change.rehearse(reorganisation);
            publish(reorganisation, "rehearse", 0);
            return reorganisation;
        });
    }

    /** All in one transaction: units end and begin, and what lies in them follows. */
    public void carryOut(ReorganisationId id) {
        changing(id, reorganisation -> {
            reorganisation.carryOut(clock.instant(), LocalDate.now(clock));
            publish(reorganisation, "carry-out", change.carryOut(reorganisation));
            return reorganisation;
        });
    }

    /** Restores units and what lay in them; refused once something later depends on the new ones. */
    public void undo(ReorganisationId id) {
        changing(id, reorganisation -> {
            reorganisation.undo(clock.instant());
            publish(reorganisation, "undo", change.undo(reorganisation));
            return reorganisation;
        });
    }

    /** Whoever may change it changes all that lies there, also what the scope of a person does not show. */
    private void changing(ReorganisationId id, Function<Reorganisation, Reorganisation> act) {
        access.require(Permission.REORGANISE);
        get(id);
        var everything = new Scope(Scopes.current().actor(), true, List.of(), List.of(), List.of());
        Scopes.run(
                everything,
                () -> transaction.executeWithoutResult(status -> {
                    records.hold();
                    records.save(act.apply(records.get(id)));
                }));
    }

    private Reorganisation drafted(ReorganisationId id) {
        access.require(Permission.REORGANISE);
        var reorganisation = records.get(id);
        reorganisation.requireDraft();
        return reorganisation;
    }

    private void publish(Reorganisation reorganisation, String verb, long moved) {
        int count = pairs.count(reorganisation.id());
        events.publishEvent(new ReorganisationChanged(
                reorganisation.id(), verb, reorganisation.province().value(), count, moved));
    }
}
