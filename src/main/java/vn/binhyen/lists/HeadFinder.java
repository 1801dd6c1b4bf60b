package vn.binhyen.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the one or two rows of heads: those with the most texts that are known as heads, nearest the beginning. */
final class HeadFinder {

    private static final int LOOKED_THROUGH = 60;

    private final Predicate<String> isHead;

    HeadFinder(Predicate<String> isHead) {
        this.isHead = isHead;
    }

    /** Some rows of heads and how many of their texts are known. */
    record Heads(int at, int rows, List<String> texts, int known) {}

    Optional<Heads> find(List<ListLine> lines) {
        Heads best = null;
        for (int i = 0; i < Math.min(LOOKED_THROUGH, lines.size()); i++) {
            var one = heads(lines.subList(i, i + 1));
            if (best == null || one.known() > best.known()) best = one;
            if (i + 1 == lines.size() || !areTwo(lines.get(i), lines.get(i + 1))) continue;
            var two = heads(lines.subList(i, i + 2));
            if (two.known() >= best.known() && isNeeded(two, best, lines.get(i))) best = two;
        }
        return Optional.ofNullable(best).filter(found -> found.known() > 0);
    }

    /** The heads that somebody says these rows to be. */
    Optional<Heads> at(List<ListLine> lines, int at, int rows) {
        var meant = lines.stream()
                .filter(line -> line.number() >= at && line.number() < at + rows)
                .toList();
        if (meant.isEmpty()) return Optional.empty();
        var found = heads(meant);
        return Optional.of(new Heads(at, rows, found.texts(), found.known()));
    }

    /** The second row of heads follows at once and says something of its own below a head of the first. */
    private boolean areTwo(ListLine upper, ListLine lower) {
        return lower.number() == upper.number() + 1 && known(upper.cells()) > 0 && known(lower.cells()) > 0;
    }

    /** Two are more than one, or the same of which the upper one is no title. */
    private boolean isNeeded(Heads two, Heads best, ListLine upper) {
        return two.known() > best.known() || best.at() == two.at() + 1 && known(upper.cells()) > 1;
    }

    private Heads heads(List<ListLine> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var texts = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var text = "";
            for (var row : rows) {
                var own = one(row.cell(column));
                if (!own.isEmpty()) text = own;
            }
            texts.add(text);
        }
        while (!texts.isEmpty() && texts.getLast().isEmpty()) texts.removeLast();
        return new Heads(rows.getFirst().number(), rows.size(), List.copyOf(texts), known(texts));
    }

    private int known(List<String> texts) {
        return (int) texts.stream()
                .map(HeadFinder::one)
                .filter(text -> !text.isEmpty())
                .filter(isHead)
                .distinct()
                .count();
    }

    /** A head on one line. */
    private static String one(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
