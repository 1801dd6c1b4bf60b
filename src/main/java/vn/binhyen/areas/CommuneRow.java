package vn.binhyen.areas;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was counted in one commune (null: where the commune is not known), with the commune's name if it was given. */
public record CommuneRow<T>(
        @Nullable Integer commune, @Nullable String name, T count) {

    /** In the order of the communes' cards; those without one come first, what is known of no commune last. */
    public static <T> List<CommuneRow<T>> sorted(Map<Optional<Integer>, T> counts, List<AreaCard> cards) {
        var order = new HashMap<Integer, Integer>();
        cards.forEach(card -> order.putIfAbsent(card.id().value(), order.size()));
        Map<Integer, String> names =
                cards.stream().collect(Collectors.toMap(card -> card.id().value(), AreaCard::name));
        return counts.entrySet().stream()
                .map(entry -> new CommuneRow<>(
                        entry.getKey().orElse(null),
                        entry.getKey().map(names::get).orElse(null),
                        entry.getValue()))
                .sorted(comparingInt(
                        row -> row.commune() == null ? Integer.MAX_VALUE : order.getOrDefault(row.commune(), -1)))
                .toList();
    }

    /** The rows whose commune is known, as a map shows them. */
    public static <T> Map<AreaId, MapMark> marks(List<CommuneRow<T>> rows, Function<CommuneRow<T>, MapMark> mark) {
        return rows.stream()
                .filter(row -> row.commune() != null)
                .collect(Collectors.toMap(row -> new AreaId(row.id()), mark));
    }

    public int id() {
        return commune == null ? -1 : commune;
    }
}
