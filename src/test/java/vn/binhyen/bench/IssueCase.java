package vn.binhyen.bench;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.directives.DirectiveId;

/** Issues a directive to 10,000 organisations; the limit inserts the same rows into an identical table without policies. */
final class IssueCase {

    private static final int RUNS = 5;
    private static final int ROWS_A_STATEMENT = 500;
    private static final double GOAL = 2;
    private static final String COLUMNS =
            "province_id, commune_id, organisation_id, organisation_name, organisation_kind,"
                    + " directive_id, task_id, edition, due, issued_at, status, changed_at, version";

    private final Installation installation;
    private final Population population;

    IssueCase(Installation installation, Population population) {
        this.installation = installation;
        this.population = population;
    }

    void measure(Consumer<Figure> found) throws Exception {
        installation.owner().sql("create schema bench").update();
        installation
                .owner()
                .sql("create table bench.obligation (like directives.obligation including all)")
                .update();
        var issued = new Timings();
        var inserted = new Timings();
        pair(new Timings(), new Timings());
        for (int run = 0; run < RUNS; run++) pair(issued, inserted);
        found.accept(new Figure(
                "issue", issued.median(), "s", inserted.median(), GOAL, Double.POSITIVE_INFINITY, issued.spread(1)));
    }

    private void pair(Timings issued, Timings inserted) throws Exception {
        var draft = population.drafted(1);
        issued.time(() -> population.issue(draft));
        var rows = rows(draft);
        if (rows.size() != Population.ORGANISATIONS) throw new IllegalStateException("Issued to " + rows.size());
        inserted.time(() -> insert(rows));
    }

    private List<Object[]> rows(DirectiveId directive) {
        return new JdbcTemplate(installation.ownerSource())
                .query(
                        "select " + COLUMNS + " from directives.obligation where directive_id = ? order by id",
                        (row, number) -> {
                            var values = new Object[COLUMNS.split(",").length];
                            for (int i = 0; i < values.length; i++) values[i] = row.getObject(i + 1);
                            return values;
                        },
                        directive.id());
    }

    /** The driver makes statements of many rows out of the batch. */
    private UUID insert(List<Object[]> rows) {
        var source = installation.ownerSource();
        var marks = "?, ".repeat(rows.getFirst().length - 1) + "?";
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> {
            var jdbc = new JdbcTemplate(source);
            var sql = "insert into bench.obligation (" + COLUMNS + ") values (" + marks + ")";
            for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT)
                jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT)));
        });
        return (UUID) rows.getFirst()[2];
    }
}
