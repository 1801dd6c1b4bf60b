package vn.binhyen.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.binhyen.areas.Areas;
import vn.binhyen.directives.Coverage;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.PeriodChoice;

/** The office's coverage of a directive with 100,000 obligations; the limit is the bare count of the same groups. */
final class CoverageCase {

    private static final int RUNS = 40;
    private static final int TASKS = 10;
    private static final int LATE = 10;
    private static final double GOAL = 100;
    private static final double MAX_RATIO = 3;

    private final Installation installation;
    private final Population population;

    CoverageCase(Installation installation, Population population) {
        this.installation = installation;
        this.population = population;
    }

    /** First with some late, then as on the day of issue, when nobody is. */
    void measure(Consumer<Figure> found) throws Exception {
        var fresh = population.issue(population.drafted(TASKS));
        var begun = population.issue(population.drafted(TASKS));
        population.advance(begun);
        population.settle();
        found.accept(figure("coverage", begun, () -> read(begun)));
        found.accept(figure("coverage-fresh", fresh, () -> read(fresh)));
        var visitor = installation.officeVisitor();
        found.accept(figure("coverage-page", begun, () -> visitor.open("/directives/" + begun + "/coverage")));
    }

    private Figure figure(String name, DirectiveId directive, Read read) throws Exception {
        var page = new Timings();
        var bare = new Timings();
        for (int run = -5; run < RUNS; run++) {
            (run < 0 ? new Timings() : page).time(() -> read.all());
            var groups = (run < 0 ? new Timings() : bare).time(() -> bare(directive));
            if (groups.isEmpty()) throw new IllegalStateException("Nothing was counted");
        }
        return new Figure(name, page.median() * 1000, "ms", bare.median() * 1000, GOAL, MAX_RATIO, page.spread(1000));
    }

    /** All that the page reads. */
    private Object read(DirectiveId id) throws Exception {
        return installation.asOffice(() -> {
            var coverage = installation.get(Coverage.class);
            var areas = installation.get(Areas.class);
            var report = coverage.of(id);
            return List.of(
                    installation.get(Directives.class).get(id),
                    report.total(),
                    report.byTask(),
                    report.byKind(),
                    report.byCommune(),
                    areas.communesOf(installation.province(), report.asOf()),
                    areas.map(installation.province()),
                    coverage.late(id, PeriodChoice.LATEST, LATE));
        });
    }

    private List<Map<String, Object>> bare(DirectiveId directive) {
        return installation.owner().sql("""
                select task_id, commune_id, organisation_kind, status, count(*),
                    count(*) filter (where status not in ('DELIVERED', 'ACCEPTED') and due < current_date)
                from directives.obligation where directive_id = ?
                group by task_id, commune_id, organisation_kind, status
                """).param(directive.id()).query().listOfRows();
    }

    /** What is measured. */
    private interface Read {
        Object all() throws Exception;
    }
}
