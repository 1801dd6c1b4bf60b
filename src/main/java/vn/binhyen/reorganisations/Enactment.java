package vn.binhyen.reorganisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Rehearses reorganisations, carries them out and undoes them. */
@Service
public class Enactment {

    private final ReorganisationRecords records;
    private final MapChange change;
    private final Access access;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Enactment(
            ReorganisationRecords records,
            MapChange change,
            Access access,
            TransactionTemplate transaction,
            Clock clock) {
        this.records = records;
        this.change = change;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Decides where everything would go, and changes nothing else. */
    public void rehearse(ReorganisationId id) {
        changing(id, reorganisation -> {
            reorganisation.rehearsed(clock.instant());
            change.rehearse(reorganisation);
        });
    }

    /** All in one transaction: units end and begin, and what lies in them follows. */
    public void carryOut(ReorganisationId id) {
        changing(id, reorganisation -> {
            reorganisation.carryOut(clock.instant(), LocalDate.now(clock));
            change.carryOut(reorganisation);
        });
    }

    /** Restores units and what lay in them; refused once something later depends on the new ones. */
    public void undo(ReorganisationId id) {
        changing(id, reorganisation -> {
            reorganisation.undo(clock.instant());
            change.undo(reorganisation);
        });
    }

    /** Whoever may change it changes all that lies there, also what the scope of a person does not show. */
    private void changing(ReorganisationId id, Consumer<Reorganisation> act) {
        access.require(Permission.REORGANISE);
        records.get(id).requireOf(Scopes.current());
        var everything = new Scope(Scopes.current().actor(), true, List.of(), List.of(), List.of());
        Scopes.run(
                everything,
                () -> transaction.executeWithoutResult(status -> {
                    records.hold();
                    var reorganisation = records.get(id);
                    act.accept(reorganisation);
                    records.save(reorganisation);
                }));
    }
}
