package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.binhyen.evaluation.Interval;
import vn.binhyen.evaluation.Unusable;

/** The shapes in which quantities are told. */
final class Answer {

    /** Told as null: the quantity is named, and this case has none. */
    static final Object NONE = JsonNodeFactory.instance.nullNode();

    private Answer() {}

    static Object orNone(@Nullable Object quantity) {
        return quantity == null ? NONE : quantity;
    }

    static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    static List<Double> list(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    /** The same quantities if none of them, at any depth, is endless or not a number. */
    static Map<String, Object> checked(Map<String, Object> quantities) {
        check(quantities);
        return quantities;
    }

    private static void check(Object value) {
        if (value instanceof Double number && !Double.isFinite(number))
            throw new Unusable("The numbers are too large or too far apart for the result to be a number.");
        parts(value).forEach(Answer::check);
    }

    private static Stream<?> parts(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream();
            case List<?> list -> list.stream();
            default -> Stream.empty();
        };
    }
}
