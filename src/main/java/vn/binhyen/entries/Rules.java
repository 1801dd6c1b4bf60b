package vn.binhyen.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.Confidence;

/** The dated rules by which sheets are looked at; every province has those for all and its own. */
@Repository
@Transactional(readOnly = true)
class Rules {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All there were in the province, those that hold first. */
    List<Rule> of(int province) {
        return jdbc.sql("""
                        select r.*, e.last_day from entries.rule r
                            left join entries.rule_ending e on e.rule_id = r.id and e.jurisdiction = :province
                        where r.jurisdiction is null or r.jurisdiction = :province
                        order by e.last_day desc nulls first, r.kind, r.code, r.effective_from, r.id
                        """).param("province", province).query(Rules::rule).list();
    }

    List<Rule> on(int province, LocalDate day) {
        return of(province).stream().filter(rule -> rule.holdsOn(day)).toList();
    }

    /** Holds from today on. */
    @Transactional
    void add(int province, UUID id, Check check, boolean hard) {
        var range = check instanceof Check.Range each ? each : null;
        var change = check instanceof Check.Change each ? each : null;
        jdbc.sql("""
                        insert into entries.rule (id, jurisdiction, kind, code, parts, least, most, percent, hard,
                            effective_from, source, confidence)
                        values (:id, :province, :kind, :code, :parts, :least, :most, :percent, :hard, :today,
                            'Set by the standing office', 'OFFICE')
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("province", province)
                .param("kind", kind(check))
                .param("code", code(check))
                .param("parts", parts(check).toArray(String[]::new))
                .param("least", range != null ? range.least() : change == null ? null : change.least())
                .param("most", range == null ? null : range.most())
                .param("percent", change == null ? null : change.percent())
                .param("hard", hard)
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Today is its last day in the province. */
    @Transactional
    void end(int province, UUID rule) {
        jdbc.sql("insert into entries.rule_ending values (:rule, :province, :today) on conflict do nothing")
                .param("rule", rule)
                .param("province", province)
                .param("today", LocalDate.now(clock))
                .update();
    }

    static String kind(Check check) {
        return switch (check) {
            case Check.Range range -> "RANGE";
            case Check.Parts parts -> "PARTS";
            case Check.Sum sum -> "SUM";
            case Check.Change change -> "CHANGE";
        };
    }

    private static @Nullable String code(Check check) {
        return switch (check) {
            case Check.Range range -> range.code();
            case Check.Parts parts -> parts.whole();
            case Check.Sum sum -> sum.whole();
            case Check.Change change -> change.code();
        };
    }

    private static List<String> parts(Check check) {
        return switch (check) {
            case Check.Parts parts -> parts.parts();
            case Check.Sum sum -> sum.parts();
            case Check.Range range -> List.of();
            case Check.Change change -> List.of();
        };
    }

    private static Rule rule(ResultSet row, int number) throws SQLException {
        var origin = new Rule.Origin(
                row.getObject("jurisdiction", Integer.class),
                row.getString("source"),
                Confidence.valueOf(row.getString("confidence")));
        return new Rule(
                row.getObject("id", UUID.class),
                check(row),
                row.getBoolean("hard"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                origin);
    }

    private static Check check(ResultSet row) throws SQLException {
        var code = row.getString("code");
        return switch (row.getString("kind")) {
            case "RANGE" ->
                new Check.Range(Objects.requireNonNull(code), row.getBigDecimal("least"), row.getBigDecimal("most"));
            case "PARTS" -> new Check.Parts(parts(row), Objects.requireNonNull(code));
            case "SUM" -> new Check.Sum(parts(row), Objects.requireNonNull(code));
            default -> new Check.Change(code, row.getInt("percent"), row.getBigDecimal("least"));
        };
    }

    private static List<String> parts(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("parts").getArray());
    }
}
