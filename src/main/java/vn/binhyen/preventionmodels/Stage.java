package vn.binhyen.preventionmodels;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far a model has come, in the usual order. Which may follow which, {@link LifeCycle} says. */
public enum Stage {
    PROPOSED,
    SURVEYED,
    APPROVED,
    BUILDING,
    PILOT,
    RUNNING,
    REVIEWED,
    RATED,
    RECOGNISED,
    REPLICATED,
    RENEWED,
    PAUSED,
    ENDED;

    /** The stage that a form names; where it names none, the page is to be opened anew. */
    static Stage named(@Nullable Object typed) {
        return Arrays.stream(values())
                .filter(stage -> stage == typed || stage.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new StepRefused(StepRefused.Why.NOT_FROM_HERE));
    }

    /** Whether points of a model in this stage are asked whether they run. */
    boolean asksPoints() {
        return compareTo(PILOT) >= 0 && this != PAUSED;
    }

    /** Before it was approved a model is a proposal, and its birth certificate may change. */
    public boolean isProposal() {
        return this == PROPOSED || this == SURVEYED;
    }
}
