package vn.binhyen.burden;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;
import vn.binhyen.pages.Link;

/**
 * Which months and communes are shown and in which order; what is null or blank does not narrow.
 *
 * @param month null: all of the year so far
 * @param after the key of the commune after which the list goes on
 */
record MonthFilter(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable String words,
        @Nullable Order sort,
        @Nullable String after) {

    enum Order {
        NAME,
        QUESTIONS,
        MINUTES
    }

    /** As many lines as one page has. */
    static final int SHOWN = 50;

    MonthFilter of(int shown) {
        return new MonthFilter(shown, month == null ? null : Math.clamp(month, 1, 12), words, order(), after);
    }

    Order order() {
        return sort == null ? Order.NAME : sort;
    }

    boolean isNarrowed() {
        return month != null || hasWords();
    }

    /** Those months that are shown. */
    List<MonthBurden> months(List<MonthBurden> all) {
        return all.stream()
                .filter(each -> month == null || each.month() == month)
                .toList();
    }

    /** Those communes that are found, in the order that is wished; equal ones stay in that of their names. */
    List<CommuneBurden> found(List<CommuneBurden> communes) {
        var found = communes.stream().filter(this::isFound);
        return switch (order()) {
            case NAME -> found.toList();
            case QUESTIONS ->
                found.sorted(Comparator.comparingLong(
                                (CommuneBurden each) -> -each.sums().questions()))
                        .toList();
            case MINUTES ->
                found.sorted(Comparator.comparingLong(
                                (CommuneBurden each) -> -each.sums().minutes()))
                        .toList();
        };
    }

    /** One page of them. */
    List<CommuneBurden> page(List<CommuneBurden> found) {
        int first = 0;
        for (int i = 0; i < found.size(); i++) if (found.get(i).key().equals(after)) first = i + 1;
        return found.subList(first, Math.min(first + SHOWN, found.size()));
    }

    /** The address of the same list. */
    String link() {
        return Link.to("/burden/months")
                .with("sort", order())
                .with("year", year)
                .with("month", month)
                .with("words", words)
                .toString();
    }

    private boolean isFound(CommuneBurden each) {
        if (words == null || !hasWords()) return true;
        return each.commune() != null && Folding.fold(each.commune()).contains(Folding.fold(words));
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
