package vn.binhyen.preventionmodels;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/**
 * The rules by which models take their steps. They are dated rows that change a few times in ten years, so they are asked for once a
 * minute and not for every page.
 */
@Component
@Transactional(readOnly = true)
class LifeRules {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    LifeRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long a rating waits, and whether a source says so. */
    record RatingRule(int months, Confidence confidence) {

        /** The first day on which a model has run long enough; while it was paused it did not run. */
        LocalDate ratedFrom(LocalDate launched, long daysPaused) {
            return launched.plusMonths(months).plusDays(daysPaused);
        }
    }

    /** What holds on a day, and until when nobody asks again. */
    private record Kept(LocalDate day, Instant until, LifeCycle lifeCycle, RatingRule rating) {}

    LifeCycle lifeCycle() {
        return today().lifeCycle();
    }

    RatingRule rating() {
        return today().rating();
    }

    private Kept today() {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, clock.getZone());
        var known = kept;
        if (known != null && known.day().equals(day) && now.isBefore(known.until())) return known;
        var read = new Kept(day, now.plus(KEPT), readLifeCycle(day), readRating(day));
        kept = read;
        return read;
    }

    private LifeCycle readLifeCycle(LocalDate day) {
        return new LifeCycle(jdbc.sql("""
                        select * from (
                            select distinct on (from_stage, to_stage) from_stage, to_stage, who, document, reason, lessons,
                                confidence, allowed
                            from preventionmodels.transition where effective_from <= :day
                            order by from_stage, to_stage, effective_from desc) as rule
                        where allowed
                        """)
                .param("day", day)
                .query(Mappers.of(Transition.class))
                .list());
    }

    private RatingRule readRating(LocalDate day) {
        return jdbc.sql("""
                        select months, confidence from preventionmodels.rating_rule
                        where effective_from <= :day order by effective_from desc limit 1
                        """)
                .param("day", day)
                .query(Mappers.of(RatingRule.class))
                .single();
    }
}
