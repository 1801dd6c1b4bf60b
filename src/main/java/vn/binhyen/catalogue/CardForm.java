package vn.binhyen.catalogue;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The card as it is typed, and which writing of it the writer read. */
record CardForm(
        @Size(max = 2000) @Nullable String mechanism,
        @Size(max = 2000) @Nullable String moderators,
        @Size(max = 2000) @Nullable String implementation,
        @Size(max = 2000) @Nullable String economics,
        int version) {

    static CardForm of(Cards.Written written) {
        var card = written.card();
        return new CardForm(
                card.mechanism(), card.moderators(), card.implementation(), card.economics(), written.version());
    }

    Emmie card() {
        return new Emmie(mechanism, moderators, implementation, economics);
    }
}
