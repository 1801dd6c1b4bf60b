package vn.binhyen.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody did about a record; who it was has a name where a person is known here. */
public record PastAct(
        Instant at, String act, String actor, @Nullable String who) {

    /** Whether the same actor did the same. */
    public boolean isLike(PastAct other) {
        return act.equals(other.act) && actor.equals(other.actor);
    }
}
