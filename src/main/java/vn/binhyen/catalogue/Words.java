package vn.binhyen.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.accounts.Permission;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private static final int TEN = 10;

    private Words() {}

    /** Whoever is not signed in is led to sign in; who is, starts only what they may enter. */
    static boolean mayStart(Page page) {
        return !page.signedIn()
                || page.has(Permission.ANSWER_OBLIGATIONS.name())
                || page.has(Permission.REGISTER_ORGANISATIONS.name());
    }

    static String meantFor(Page page, @Nullable OrganisationKind kind) {
        return kind == null ? page.text("catalogue.meantFor.any") : page.word(kind);
    }

    /** The choices with how many models each would leave; those for any kind of organisation are in all. */
    static List<Choice> counted(Page page, Enum<?>[] values, Map<String, Long> counts) {
        long any = counts.getOrDefault("", 0L);
        return Arrays.stream(values)
                .map(value -> new Choice(
                        value.name(),
                        page.text("catalogue.counted", page.word(value), counts.getOrDefault(value.name(), 0L) + any)))
                .toList();
    }

    static String lasting(Page page, CatalogueEntry entry, Lasting lasting) {
        if (entry.standing().launchedOn() == null || lasting.points() == 0) return page.text("catalogue.lasting.none");
        var share = lasting.afterAYear();
        if (share == null) return page.text("catalogue.lasting.early", lasting.points(), lasting.stopped());
        return page.text("catalogue.lasting.known", Math.round(share * TEN), lasting.points(), lasting.stopped());
    }

    static @Nullable String money(Page page, @Nullable Long amount) {
        return amount == null ? null : page.text("catalogue.money", page.number(amount));
    }

    static String tagKind(State state) {
        return switch (state) {
            case PREPARING, ENDED -> "neutral";
            case RUNNING, PROVEN -> "good";
            case PAUSED -> "waiting";
        };
    }
}
