package vn.binhyen.catalogue;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/**
 * What people write of a model (EMMIE, Johnson, Tilley and Bowers 2015): why it should work, for whom and where, how it
 * is done, what it costs. The effect is computed from a verdict and is not written.
 */
public record Emmie(
        @Size(max = 2000) @Nullable String mechanism,
        @Size(max = 2000) @Nullable String moderators,
        @Size(max = 2000) @Nullable String implementation,
        @Size(max = 2000) @Nullable String economics) {

    public Emmie {
        mechanism = Typed.filled(mechanism);
        moderators = Typed.filled(moderators);
        implementation = Typed.filled(implementation);
        economics = Typed.filled(economics);
    }

    static Emmie empty() {
        return new Emmie(null, null, null, null);
    }

    /** As everybody reads it. */
    Emmie forEverybody() {
        return new Emmie(
                PublicText.of(mechanism),
                PublicText.of(moderators),
                PublicText.of(implementation),
                PublicText.of(economics));
    }
}
