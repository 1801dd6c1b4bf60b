package vn.binhyen.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return new ScopeRules(jdbc.sql(RULES).query(ScopeRule.class).list());
    }

    ScopeFinding judge(Classification classification) {
        return rules().judge(classification, today());
    }

    Optional<ScopeRule> rule(ScopeFinding finding) {
        return rules().rules().stream()
                .filter(rule -> Integer.valueOf(rule.id()).equals(finding.scopeRule()))
                .findFirst();
    }

    /** Every combination of facts that the rules can tell apart. */
    static List<Classification> classifications() {
        return java.util.Arrays.stream(OrganisationKind.values())
                .flatMap(kind -> java.util.Arrays.stream(SizeClass.values())
                        .flatMap(size -> java.util.Arrays.stream(SchoolLevel.values())
                                .flatMap(level -> java.util.stream.Stream.of(true, false)
                                        .map(armed -> new Classification(kind, size, level, armed)))))
                .distinct()
                .toList();
    }
}
