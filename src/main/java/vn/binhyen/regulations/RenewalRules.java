package vn.binhyen.regulations;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/** The dated rules of renewal, as the office sets them. */
@Component
@Transactional
class RenewalRules {

    private static final String SOURCE = "Set by the standing office";

    private final Access access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RenewalRules(Access access, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever is not an office or a desk has no business with how others are reminded. */
    void requireReader() {
        access.require(JUDGE_RESULTS);
    }

    void requireSetter() {
        access.require(ISSUE_DIRECTIVES);
    }

    /** The rule of the day. */
    @Transactional(readOnly = true)
    RenewalRule on(LocalDate day) {
        return all().stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(day))
                .findFirst()
                .orElseGet(() -> new RenewalRule(day, 1, List.of(), RenewalRule.Confidence.UNCONFIRMED));
    }

    /** Every rule there was, the latest first. */
    @Transactional(readOnly = true)
    List<RenewalRule> all() {
        return jdbc.sql("""
                        select effective_from, days_before, remind_before, confidence from regulations.renewal_rule
                        order by effective_from desc
                        """).query(RenewalRules::read).list();
    }

    /** Sets the rule from today on; what was so until yesterday stays on record. */
    void set(int daysBefore, List<Integer> remindBefore) {
        requireSetter();
        var rule = new RenewalRule(LocalDate.now(clock), daysBefore, remindBefore, RenewalRule.Confidence.OFFICE);
        jdbc.sql("""
                        insert into regulations.renewal_rule (effective_from, days_before, remind_before, source, confidence)
                        values (:today, :days, :remind, :source, 'OFFICE')
                        on conflict (effective_from) do update set days_before = excluded.days_before,
                            remind_before = excluded.remind_before, source = excluded.source,
                            confidence = excluded.confidence
                        """)
                .param("today", rule.effectiveFrom())
                .param("days", rule.daysBefore())
                .param("remind", rule.remindBefore().toArray(Integer[]::new))
                .param("source", SOURCE)
                .update();
        events.publishEvent(new RenewalRuleSet(rule));
    }

    private static RenewalRule read(ResultSet row, int number) throws SQLException {
        return new RenewalRule(
                row.getObject("effective_from", LocalDate.class),
                row.getInt("days_before"),
                days(row.getArray("remind_before")),
                RenewalRule.Confidence.valueOf(row.getString("confidence")));
    }

    private static List<Integer> days(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
