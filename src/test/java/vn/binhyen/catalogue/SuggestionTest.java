package vn.binhyen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How suggestions are ranked. */
class SuggestionTest {

    @Test
    void theFormulaIsWhatThePageSays() {
        var suggestion = of(new Suggestion.Ran(12, 8, 3, 10, 7), 0.25);
        assertThat(suggestion.score()).isCloseTo((8 + 0.5 * 4 + 0.5 * 3) * 8 / 12 * 1.25, within(1e-9));
    }

    @Test
    void whereNoneIsOldEnoughHalfIsSupposedToLive() {
        assertThat(of(new Suggestion.Ran(2, 2, 0, 0, 0), 0).score()).isCloseTo(1, within(1e-9));
    }

    @Property
    void onePlaceMoreThatLivedNeverLowersTheScore(
            @ForAll @IntRange(min = 1, max = 50) int similar,
            @ForAll @IntRange(max = 50) int others,
            @ForAll @IntRange(max = 50) int lived) {
        int kind = similar + others;
        int old = Math.min(lived, kind);
        var before = new Suggestion.Ran(kind, similar, 0, kind, old);
        var after = new Suggestion.Ran(kind + 1, similar + 1, 0, kind + 1, old + 1);
        assertThat(of(after, 0).score()).isGreaterThan(of(before, 0).score());
    }

    private static Suggestion of(Suggestion.Ran ran, double inCommon) {
        var model = new Suggestion.Model(UUID.randomUUID(), "Một", "Mất xe", "Phường", State.RUNNING, Evidence.NONE);
        return new Suggestion(model, ran, inCommon);
    }
}
