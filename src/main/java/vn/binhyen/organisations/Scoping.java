package vn.binhyen.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges by the rules of scope that hold today. */
@Component
class Scoping {

    private static final String RULES = """
            select id, circular, article, effective_from, effective_until, kind, size_class, school_level, armed_forces,
                answer, reason, confidence
            from organisations.scope_rule order by id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Scoping(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ScopeRules rules() {
        return new ScopeRules(jdbc.sql(RULES).query(Scoping::rule).list());
    }

    ScopeFinding judge(Classification classification) {
        return rules().judge(classification, today());
    }

    /** The rule that a finding rests on. */
    Optional<ScopeRule> ruleOf(ScopeFinding finding) {
        return rules().rules().stream()
                .filter(rule -> Integer.valueOf(rule.id()).equals(finding.scopeRule()))
                .findFirst();
    }

    /** Every combination of facts that the rules can tell apart. */
    static Set<Classification> classifications() {
        var all = new LinkedHashSet<Classification>();
        for (var kind : OrganisationKind.values()) {
            for (var size : SizeClass.values()) {
                for (var level : SchoolLevel.values()) {
                    all.add(new Classification(kind, size, level, false));
                }
            }
            all.add(new Classification(kind, null, null, true));
        }
        return all;
    }

    private static ScopeRule rule(ResultSet row, int number) throws SQLException {
        var size = row.getString("size_class");
        var level = row.getString("school_level");
        return new ScopeRule(
                row.getInt("id"),
                row.getString("circular"),
                row.getString("article"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_until", LocalDate.class),
                OrganisationKind.valueOf(row.getString("kind")),
                size == null ? null : SizeClass.valueOf(size),
                level == null ? null : SchoolLevel.valueOf(level),
                row.getObject("armed_forces", Boolean.class),
                ScopeAnswer.valueOf(row.getString("answer")),
                row.getString("reason"),
                ScopeRule.Confidence.valueOf(row.getString("confidence")));
    }
}
