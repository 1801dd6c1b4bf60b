package vn.binhyen.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.binhyen.pages.Page;

/** Says in a sentence why a model is suggested: where it ran, and how many of those places still ran after a year. */
final class Reasons {

    private Reasons() {}

    static String why(Page page, Similar organisation, Suggestion suggestion) {
        var ran = suggestion.ran();
        var why = new StringBuilder(page.text("catalogue.suggestions.ran", places(page, organisation, ran)));
        if (ran.near() > 0) why.append(page.text("catalogue.suggestions.near", ran.near()));
        why.append(
                ran.old() == 0
                        ? page.text("catalogue.suggestions.young")
                        : page.text("catalogue.suggestions.lived", ran.lived(), ran.old()));
        return why.toString();
    }

    static String score(Page page, Suggestion suggestion) {
        return page.decimal(BigDecimal.valueOf(suggestion.score()).setScale(1, RoundingMode.HALF_UP));
    }

    private static String places(Page page, Similar organisation, Suggestion.Ran ran) {
        var kind = page.text("catalogue.similar." + organisation.kind());
        var level = organisation.sizeOrLevel();
        if (level == null || ran.similar() == 0) return page.text("catalogue.suggestions.places", ran.kind(), kind);
        var similar = page.text("catalogue.suggestions.places", ran.similar(), page.text("catalogue.similar." + level));
        long others = ran.kind() - ran.similar();
        return others == 0 ? similar : similar + page.text("catalogue.suggestions.others", others, kind);
    }
}
