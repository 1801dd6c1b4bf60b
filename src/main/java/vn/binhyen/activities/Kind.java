package vn.binhyen.activities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of session: what its form asks, and which measures of the ledger it feeds from which field. */
public record Kind(
        String code,
        String nameVi,
        String nameEn,
        List<Input> asks,
        List<Input> folds,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        List<Feed> feeds) {

    /** From a day on a measure is fed from a field, or without a field no more. */
    public record Feed(
            String measure,
            LocalDate effectiveFrom,
            @Nullable Field field) {}

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    boolean isOffered(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || !day.isAfter(effectiveUntil));
    }

    boolean takes(Input input) {
        return asks.contains(input) || folds.contains(input);
    }

    /** Which measures a session of that day feeds, by their codes. */
    public Map<String, Field> feedsOn(LocalDate day) {
        return feeds.stream()
                .filter(feed -> !feed.effectiveFrom().isAfter(day))
                .collect(Collectors.groupingBy(
                        Feed::measure, Collectors.maxBy(Comparator.comparing(Feed::effectiveFrom))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .filter(feed -> feed.field() != null)
                .collect(Collectors.toMap(Feed::measure, Kind::field, (one, other) -> one, TreeMap::new));
    }

    private static Field field(Feed feed) {
        return Objects.requireNonNull(feed.field());
    }
}
