package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notes what is found in the rows of a batch while they are read: the totals, the first rows, the first mistakes. */
final class BatchTally {

    static final int MOST_FLAWS = 300;
    private static final int BEGINNING = 20;

    private static final class Count {
        private int rows;
        private BigDecimal amount = BigDecimal.ZERO;
    }

    private final List<BatchFlaw> flaws = new ArrayList<>();
    private final TreeMap<String, Count> totals = new TreeMap<>();
    private final List<Batch.Line> beginning = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private boolean levels;
    private int rows;
    private int faulty;

    void sound(int number, FactJudge.Sound sound) {
        rows++;
        var fact = sound.fact();
        levels |= fact.level();
        var total = totals.computeIfAbsent(fact.measure(), code -> new Count());
        total.rows++;
        total.amount = total.amount.add(fact.amount());
        places.merge(sound.province(), fact.area(), (one, other) -> one.equals(other) ? one : 0);
        if (beginning.size() < BEGINNING)
            beginning.add(new Batch.Line(
                    number, fact.measure(), fact.day(), sound.areaName(), fact.organisation() != null, fact.amount()));
    }

    void flawed(int number, Flawed flawed) {
        rows++;
        faulty++;
        if (flaws.size() < MOST_FLAWS) flaws.add(flawed.in(number));
    }

    int rows() {
        return rows;
    }

    int faulty() {
        return faulty;
    }

    Batch.Findings findings() {
        var sums = totals.entrySet().stream()
                .map(each -> new Batch.Total(each.getKey(), each.getValue().rows, each.getValue().amount))
                .toList();
        return new Batch.Findings(List.copyOf(flaws), sums, List.copyOf(beginning), levels, Map.copyOf(places));
    }
}
