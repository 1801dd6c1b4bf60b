package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ANSWER_OBLIGATIONS;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Scopes;

/**
 * What organisations answer to what is asked of them, and how it is judged. Every act carries the id of the form that
 * was filled in: the same form posted twice counts once.
 */
@Service
@Transactional
public class Answers {

    private final Access access;
    private final Obligations obligations;
    private final Steps steps;
    private final Clock clock;

    Answers(Access access, Obligations obligations, Steps steps, Clock clock) {
        this.access = access;
        this.obligations = obligations;
        this.steps = steps;
        this.clock = clock;
    }

    /** Confirms that the edition of the text was received and read. */
    public void acknowledge(ObligationId id, UUID form, int edition) {
        var step = step(ANSWER_OBLIGATIONS, form, null, null);
        move(id, step, (obligation, made) -> obligation.acknowledge(edition, made.at()));
    }

    /** Says how far the work is. */
    public void progress(ObligationId id, UUID form, String note) {
        var step = step(ANSWER_OBLIGATIONS, form, note, null);
        move(id, step, (obligation, made) -> obligation.progress(made.at()));
    }

    /** Hands the result over, to be judged. */
    public void deliver(ObligationId id, UUID form, Result result) {
        var step = step(ANSWER_OBLIGATIONS, form, result.note(), result);
        move(id, step, (obligation, made) -> {
            var completion = obligations.completionOf(obligation.assignment().taskId());
            return obligation.deliver(completion, result, made.at());
        });
    }

    /**
     * Accepts a result.
     *
     * @param seen the version of the obligation that was read
     */
    public void accept(ObligationId id, UUID form, int seen, @Nullable String comment) {
        var step = step(JUDGE_RESULTS, form, comment, null);
        move(id, step, (obligation, made) -> obligation.accept(seen, made.at()));
    }

    /** Gives a result back to work, with the reason. */
    public void giveBack(ObligationId id, UUID form, int seen, @Nullable String comment) {
        var step = step(JUDGE_RESULTS, form, comment, null);
        move(id, step, (obligation, made) -> obligation.giveBack(seen, comment, made.at()));
    }

    private Step step(Permission permission, UUID form, @Nullable String note, @Nullable Result result) {
        access.require(permission);
        return new Step(form, Scopes.current(), clock.instant(), note, result);
    }

    private void move(ObligationId id, Step step, BiFunction<Obligation, Step, ObligationMoved> act) {
        var obligation = obligations.lock(id);
        if (steps.contain(obligation, step.form())) return;
        var moved = act.apply(obligation, step);
        obligations.save(obligation);
        steps.add(obligation, moved, step);
    }
}
