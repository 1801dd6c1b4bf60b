package vn.binhyen.directives;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rounds of recurring tasks are looked at, beside the tasks that are asked once: of each task the latest that has
 * begun, or all of them; or one period, and nothing besides.
 *
 * @param code {@code latest}, {@code all}, or the period's code
 */
public record PeriodChoice(String code) {

    /** What a total means when nobody chose: months that are long over are no measure of this one. */
    public static final PeriodChoice LATEST = new PeriodChoice("latest");

    /** Every round that was ever asked. */
    public static final PeriodChoice ALL = new PeriodChoice("all");

    /** A task of which no round has begun yet is looked at in the one that begins first. */
    private static final String OF_LATEST = """
            (o.period is null or (o.task_id, o.period) in (
                select distinct on (r.task_id) r.task_id, r.period from directives.round r where %s
                order by r.task_id, r.first_day > :today::date, abs(r.first_day - :today::date)))
            """;

    /** What was typed, where nothing means the latest; a period in which nothing was asked is refused. */
    static PeriodChoice among(@Nullable String typed, List<RoundStanding> rounds) {
        if (typed == null || typed.isBlank()) return LATEST;
        var choice = new PeriodChoice(typed);
        boolean known = !choice.isOnePeriod()
                || rounds.stream().anyMatch(round -> round.period().equals(typed));
        if (!known) throw new NoSuchPeriod(typed);
        return choice;
    }

    boolean isOnePeriod() {
        return !equals(LATEST) && !equals(ALL);
    }

    /** As a condition on obligations {@code o}; which rounds {@code r} there are to choose from is said by another. */
    String sql(String rounds) {
        if (isOnePeriod()) return "o.period = :period";
        return equals(ALL) ? "true" : OF_LATEST.formatted(rounds);
    }

    Map<String, String> parameters() {
        return isOnePeriod() ? Map.of("period", code) : Map.of();
    }
}
