package vn.binhyen.directives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up targets. Numbers are added exactly; of shares the mean is taken, each weighted by the number of organisations
 * that are asked, rounded to as many places as the whole's target was given with.
 */
final class TargetSums {

    private final List<TaskText> tasks;
    private final ToLongFunction<Selector> reach;

    TargetSums(List<TaskText> tasks, ToLongFunction<Selector> reach) {
        this.tasks = tasks;
        this.reach = reach;
    }

    /** Every task that gathers others and has a target. */
    List<TargetSum> all() {
        return tasks.stream()
                .filter(task -> task.terms().aim().gathers())
                .flatMap(task -> Stream.ofNullable(sum(task)))
                .toList();
    }

    private @Nullable TargetSum sum(TaskText whole) {
        var target = whole.terms().aim().target();
        var unit = whole.terms().unit();
        if (target == null || unit == null) return null;
        var parts = whole.partsAmong(tasks);
        var unlike = parts.stream()
                .map(TaskText::terms)
                .filter(part -> part.aim().target() == null || !unit.equals(part.unit()))
                .map(TaskTerms::title)
                .toList();
        var sum = !unlike.isEmpty() || parts.isEmpty()
                ? null
                : whole.terms().isShare() ? mean(parts, target) : sum(parts);
        return new TargetSum(whole.id(), whole.terms().title(), unit, target, sum, unlike);
    }

    private static BigDecimal sum(List<TaskText> parts) {
        return parts.stream().map(TargetSums::target).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Null when the parts ask nobody. */
    private @Nullable BigDecimal mean(List<TaskText> parts, BigDecimal target) {
        var weighted = BigDecimal.ZERO;
        long asked = 0;
        for (var part : parts) {
            long count = reach.applyAsLong(part.terms().selector());
            weighted = weighted.add(target(part).multiply(BigDecimal.valueOf(count)));
            asked += count;
        }
        if (asked == 0) return null;
        return weighted.divide(BigDecimal.valueOf(asked), Math.max(0, target.scale()), RoundingMode.HALF_UP);
    }

    private static BigDecimal target(TaskText task) {
        return Objects.requireNonNull(task.terms().aim().target(), "checked");
    }
}
