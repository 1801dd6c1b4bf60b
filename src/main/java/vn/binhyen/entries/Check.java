package vn.binhyen.entries;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is looked at in the figures of a sheet; pure. What is not known is never a breach. */
sealed interface Check {

    /** What the figures of the sheet and of the last period are, where they are known. */
    interface Known {

        Optional<BigDecimal> now(String code);

        Optional<BigDecimal> last(String code);
    }

    /** Where and how the figures break the check, told with these values. */
    record Breach(String code, String text, List<Object> values) {}

    Optional<Breach> breach(String code, Known known);

    /** At which of the measures of a sheet it is looked at. */
    List<String> at(List<String> codes);

    /** A figure within bounds. */
    record Range(
            String code,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) implements Check {

        @Override
        public Optional<Breach> breach(String at, Known known) {
            return known.now(at).flatMap(amount -> {
                if (least != null && amount.compareTo(least) < 0)
                    return Optional.of(new Breach(at, "least", List.of(least)));
                if (most != null && amount.compareTo(most) > 0)
                    return Optional.of(new Breach(at, "most", List.of(most)));
                return Optional.empty();
            });
        }

        @Override
        public List<String> at(List<String> codes) {
            return codes.contains(code) ? List.of(code) : List.of();
        }
    }

    /** Parts that together are no more than their whole; those that are not known may be nothing. */
    record Parts(List<String> parts, String whole) implements Check {

        @Override
        public Optional<Breach> breach(String at, Known known) {
            var sum = parts.stream().map(known::now).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
            return known.now(whole)
                    .filter(amount -> sum.compareTo(amount) > 0)
                    .map(amount -> new Breach(at, "parts", List.of(String.join(" + ", parts), sum, whole, amount)));
        }

        /** Told at the first of the parts that is on the sheet. */
        @Override
        public List<String> at(List<String> codes) {
            return parts.stream().filter(codes::contains).limit(1).toList();
        }
    }

    /** Parts that together are exactly their whole; until all of them are known nothing is wrong. */
    record Sum(List<String> parts, String whole) implements Check {

        @Override
        public Optional<Breach> breach(String at, Known known) {
            var amounts =
                    parts.stream().map(known::now).flatMap(Optional::stream).toList();
            if (amounts.size() < parts.size()) return Optional.empty();
            var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return known.now(whole)
                    .filter(amount -> sum.compareTo(amount) != 0)
                    .map(amount -> new Breach(at, "sum", List.of(String.join(" + ", parts), sum, whole, amount)));
        }

        /** Told at the whole, or else at the first of the parts that is on the sheet. */
        @Override
        public List<String> at(List<String> codes) {
            return Stream.concat(Stream.of(whole), parts.stream())
                    .filter(codes::contains)
                    .limit(1)
                    .toList();
        }
    }

    /** A figure that differs from the last period's by more than a share of it, and by more than a few. */
    record Change(
            @Nullable String code, int percent, @Nullable BigDecimal least) implements Check {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public Optional<Breach> breach(String at, Known known) {
            var last = known.last(at);
            var now = known.now(at);
            if (last.isEmpty() || now.isEmpty()) return Optional.empty();
            var change = now.get().subtract(last.get()).abs();
            boolean few = change.compareTo(Objects.requireNonNullElse(least, BigDecimal.ONE)) < 0;
            boolean small =
                    change.multiply(HUNDRED).compareTo(last.get().abs().multiply(BigDecimal.valueOf(percent))) <= 0;
            return few || small
                    ? Optional.empty()
                    : Optional.of(new Breach(at, "change", List.of(percent, last.get(), now.get())));
        }

        @Override
        public List<String> at(List<String> codes) {
            if (code == null) return codes;
            return codes.contains(code) ? List.of(code) : List.of();
        }
    }
}
