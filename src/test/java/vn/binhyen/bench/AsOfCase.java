package vn.binhyen.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.PastCoverage;

/**
 * The office's coverage of a directive with 1,000,000 obligations as of a past moment, half of their steps later; the
 * limit is the bare statement that looks up every obligation's last step until then and counts the same groups.
 */
final class AsOfCase {

    private static final int RUNS = 8;
    private static final int TASKS = 100;
    private static final double GOAL = 10_000;
    private static final double MAX_RATIO = 3;

    private static final String BARE = """
            select o.task_id, o.commune_id, o.organisation_kind, coalesce(s.status, 'OPEN'), count(*),
                count(*) filter (where coalesce(s.status, 'OPEN') not in ('DELIVERED', 'ACCEPTED', 'WITHDRAWN')
                    and o.due < current_date)
            from directives.obligation o
                left join lateral (select status from directives.step where province_id = o.province_id
                    and obligation_id = o.id and at <= ? order by ordinal desc limit 1) s on true
            where o.directive_id = ? and o.issued_at <= ?
            group by 1, 2, 3, 4
            """;

    private final Installation installation;
    private final Population population;

    AsOfCase(Installation installation, Population population) {
        this.installation = installation;
        this.population = population;
    }

    void measure(Consumer<Figure> found) throws Exception {
        var directive = population.issue(population.drafted(TASKS));
        population.age(directive);
        population.settle();
        var at = Instant.now().minusSeconds(15L * 24 * 3600);
        found.accept(figure("as-of", directive, at));
        found.accept(figure("as-of-yesterday", directive, Instant.now().minusSeconds(24 * 3600)));
    }

    private Figure figure(String name, DirectiveId directive, Instant at) throws Exception {
        var past = new Timings();
        var bare = new Timings();
        for (int run = -1; run < RUNS; run++) {
            var report = (run < 0 ? new Timings() : past)
                    .time(() -> installation.asOffice(
                            () -> installation.get(PastCoverage.class).of(directive, at)));
            var groups = (run < 0 ? new Timings() : bare).time(() -> bare(directive, at));
            long bareCount = groups.stream()
                    .mapToLong(group -> ((Number) group.get("count")).longValue())
                    .sum();
            if (bareCount != report.total().total())
                throw new IllegalStateException(
                        bareCount + " counted, " + report.total().total() + " reported");
        }
        return new Figure(name, past.median() * 1000, "ms", bare.median() * 1000, GOAL, MAX_RATIO, past.spread(1000));
    }

    private List<Map<String, Object>> bare(DirectiveId directive, Instant at) {
        var moment = at.atOffset(ZoneOffset.UTC);
        return installation
                .owner()
                .sql(BARE)
                .params(moment, directive.id(), moment)
                .query()
                .listOfRows();
    }
}
