package vn.binhyen.directives;

import static vn.binhyen.database.Folding.fold;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A directive's words as search compares them. */
record SearchWords(String text, @Nullable String symbol, String issuer) {

    static SearchWords of(Document document, Plan plan) {
        var all = Stream.of(document.symbol(), document.issuer(), document.summary(), plan.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var symbol = document.symbol();
        return new SearchWords(
                fold(all), symbol == null ? null : fold(symbol).replace(" ", ""), fold(document.issuer()));
    }
}
