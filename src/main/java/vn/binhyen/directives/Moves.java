package vn.binhyen.directives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scopes;

/** Makes one move about one obligation: nobody else moves it meanwhile, and the same form moves it once. */
@Component
class Moves {

    private final Obligations obligations;
    private final Steps steps;
    private final Evidence evidence;
    private final Clock clock;

    Moves(Obligations obligations, Steps steps, Evidence evidence, Clock clock) {
        this.obligations = obligations;
        this.steps = steps;
        this.evidence = evidence;
        this.clock = clock;
    }

    void make(ObligationId id, UUID form, Said said, BiFunction<Obligation, Step, ObligationMoved> move) {
        var obligation = obligations.lock(id);
        if (steps.contain(obligation, form)) return;
        var step = new Step(form, Scopes.current(), clock.instant(), said.result(), said.told());
        write(obligation, move.apply(obligation, step), step);
    }

    /** Ticks a milestone of the task; one that is ticked already stays as it is. */
    void reach(ObligationId id, UUID form, String milestone) {
        var obligation = obligations.lock(id);
        if (!obligations.isMilestone(obligation.assignment().taskId(), milestone)) throw new NoSuchObligation(id);
        if (steps.contain(obligation, form) || steps.reach(obligation, milestone)) return;
        var step = new Step(form, Scopes.current(), clock.instant(), Result.ticked(null), null, milestone);
        write(obligation, obligation.progress(step.at()), step);
    }

    /** Hands over a result, which is made, and its files kept, only when the obligation can take it. */
    void deliver(ObligationId id, UUID form, @Nullable Told told, Function<Obligation, Result> made) {
        var obligation = obligations.lock(id);
        if (steps.contain(obligation, form)) return;
        obligation.requireAtWork();
        var result = made.apply(obligation);
        var task = obligation.assignment().taskId();
        evidence.requireKinds(result, obligations.proofKindsOf(task));
        var completion = obligations.completionOf(task);
        var step = new Step(form, Scopes.current(), clock.instant(), result, told);
        write(obligation, obligation.deliver(completion, result, step.at()), step);
    }

    /** Takes a judgement back as soon as it turns out to be a slip. */
    void undo(ObligationId id, UUID form) {
        make(id, form, Said.NOTHING, (obligation, step) -> {
            var latest =
                    steps.latest(obligation).orElseThrow(() -> new NotPossibleNow(Act.UNDONE, obligation.status()));
            return obligation.undo(latest, step);
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void write(Obligation obligation, ObligationMoved moved, Step step) {
        obligations.save(obligation);
        steps.add(obligation, moved, step);
    }
}
