package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.binhyen.evaluation.PanelRows;
import vn.binhyen.evaluation.Unusable;

/** How a column counts time: whole numbers, or months written as 2024-03, 2024-03-01 or 202403. */
enum TimeScale {
    NUMBERS {
        @Override
        long number(String text) {
            try {
                double number = Double.parseDouble(text);
                if (number == Math.rint(number) && Math.abs(number) < 1e15) return (long) number;
            } catch (NumberFormatException e) {
                // told below, like a number that is none
            }
            throw new Unusable("“" + text + "” is no whole number, and the other times are.");
        }

        @Override
        Object told(long number) {
            return number;
        }
    },
    MONTHS {
        @Override
        long number(String text) {
            var parts = MONTH.matcher(text);
            if (!parts.matches()) throw new Unusable("“" + text + "” is no month, and the other times are.");
            return Long.parseLong(parts.group(1)) * 12 + Long.parseLong(parts.group(2)) - 1;
        }

        @Override
        Object told(long number) {
            return String.format(Locale.ROOT, "%04d-%02d", Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
        }
    };

    private static final Pattern MONTH =
            Pattern.compile("((?:1[89]|20|21)\\d\\d)-?(0[1-9]|1[0-2])(?:-\\d\\d(?:[T ].*)?)?");
    private static final Set<String> NEVER = Set.of("", "na", "nan", "inf", "infinity", "never", "null", "none");

    abstract long number(String text);

    abstract Object told(long number);

    static TimeScale of(String[] texts) {
        return Arrays.stream(texts).allMatch(text -> MONTH.matcher(text.strip()).matches()) ? MONTHS : NUMBERS;
    }

    long[] numbers(String[] texts) {
        return Arrays.stream(texts).mapToLong(text -> number(text.strip())).toArray();
    }

    /** The adoption that the text tells; 0 means never where time begins after it. */
    long adoption(String text, long first) {
        var told = text.strip();
        if (NEVER.contains(told.toLowerCase(Locale.ROOT))) return PanelRows.NEVER;
        if (first > 0 && told.matches("0(\\.0*)?")) return PanelRows.NEVER;
        return number(told);
    }

    /** The place of a month in its year, 1 for January; for plain numbers the number itself. */
    double phase(long number) {
        return this == MONTHS ? Math.floorMod(number, 12) + 1 : number;
    }
}
