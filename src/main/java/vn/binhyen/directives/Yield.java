package vn.binhyen.directives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers delivered for a task, or for the parts it gathers, come to: their sum, or the mean of shares.
 *
 * @param value null while nothing is delivered
 */
public record Yield(TaskText task, long answers, @Nullable BigDecimal value) {

    private static final int PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The numbers delivered for one task. */
    record Delivered(UUID task, long answers, BigDecimal sum) {}

    /** For every task that asks for a number, in the tasks' order. */
    static List<Yield> of(List<TaskText> tasks, Map<UUID, Delivered> delivered) {
        return tasks.stream()
                .filter(task -> task.terms().completion() == Completion.NUMBER)
                .map(task -> of(task, task.terms().aim().gathers() ? task.partsAmong(tasks) : List.of(task), delivered))
                .toList();
    }

    private static Yield of(TaskText task, List<TaskText> parts, Map<UUID, Delivered> delivered) {
        var found = parts.stream()
                .filter(part -> Objects.equals(part.terms().unit(), task.terms().unit()))
                .flatMap(part -> Stream.ofNullable(delivered.get(part.id())))
                .toList();
        long answers = found.stream().mapToLong(Delivered::answers).sum();
        if (answers == 0) return new Yield(task, 0, null);
        var sum = found.stream().map(Delivered::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!task.terms().isShare()) return new Yield(task, answers, sum);
        return new Yield(task, answers, sum.divide(BigDecimal.valueOf(answers), PLACES, RoundingMode.HALF_UP));
    }

    /** How much of the target is reached, in whole per cent and at most 100; 0 where there is no target. */
    public long reached() {
        var target = task.terms().aim().target();
        if (target == null || value == null) return 0;
        var share = value.multiply(HUNDRED).divide(target, 0, RoundingMode.DOWN);
        return share.max(BigDecimal.ZERO).min(HUNDRED).longValueExact();
    }
}
