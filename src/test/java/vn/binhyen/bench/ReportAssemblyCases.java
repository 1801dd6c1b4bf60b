package vn.binhyen.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.binhyen.areas.AreaId;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.reports.Assembling;
import vn.binhyen.reports.ReportKey;
import vn.binhyen.reports.ReportSets;

/**
 * Reports of a half-year of all communes of Hà Nội, of whose measures all are known in each of 24 months: one commune's beside the
 * bare statement that adds the same rows up, and all of them written by the job.
 */
final class ReportAssemblyCases {

    private static final String MADE_OF = """
            with recursive made as (
                select cast(:area as integer) as id
                union
                select s.from_area from made join areas.successor s on s.to_area = made.id)
            select a.id, a.province_id, a.population, s.to_area from made join areas.area a on a.id = made.id
                left join areas.successor s on s.from_area = a.id
            """;
    private static final int RUNS = 60;
    private static final int WARM = 60;
    private static final String DEFINITION = "movement_half_year";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /**
     * The rows that a report is made of: what it asks for, what that is called, what the commune was made of, and its half-year beside that
     * of the year before.
     */
    private static final List<String> BARE = List.of(
            "select * from reports.report where definition = :definition and period = :period and commune_id = :area",
            "select * from reports.definition where code = :definition",
            "select * from reports.section where definition_id in (select id from reports.definition where code = :definition)",
            """
            select m.code, e.* from ledger.measure_edition e join ledger.measure m on m.id = e.measure_id
            where m.code = any (:measures)
            """,
            "select * from reports.narrative where report_id = '00000000-0000-0000-0000-000000000000' and :area > 0",
            MADE_OF,
            """
            select measure_id, area_id, width_bucket(atom, cast(:starts as date[])) as period, sum(facts), sum(amount), count(*)
            from ledger.rollup r join ledger.measure m on m.id = r.measure_id
            where province_id = :province and area_id = any (:areas) and m.code = any (:measures)
                and (atom between :start and :yearBefore or atom between :begin and :end)
            group by 1, 2, 3
            """);

    private static final String FILL = """
            insert into ledger.rollup (province_id, measure_id, atom, area_id, facts, amount)
            select a.province_id, m.id, d.day, a.id, 3, (a.id * 31 + m.id * 7) % 40
            from areas.area a, unnest(cast(? as date[])) as d (day), ledger.measure m
            where a.province_id = ? and a.level = 'COMMUNE' and d.day between a.valid_from and coalesce(a.valid_until, 'infinity')
                and not exists (select from ledger.measure_edition e where e.measure_id = m.id and e.nature = 'RATIO')
            on conflict do nothing
            """;

    private final List<String> cases;

    ReportAssemblyCases(List<String> cases) {
        this.cases = cases;
    }

    void measure(Consumer<Figure> found) throws Exception {
        var data = Files.createTempDirectory("binhyen-bench");
        try (var installation = Installation.startedIn(data)) {
            new Run(installation).measure(cases, found);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** On one installation. */
    private static final class Run {

        private final Installation installation;
        private final Assembling assembling;
        private final Period period;
        private final AreaId commune;
        private final String[] measures;
        private final AreaId province;
        private final Integer[] areas;

        Run(Installation installation) throws Exception {
            this.installation = installation;
            this.assembling = new Assembling(installation.beans());
            this.period = Calendars.standard()
                    .get(Calendars.CALENDAR_YEAR)
                    .periodOn(installation.today(), Granularity.HALF_YEAR)
                    .previous();
            fill();
            this.commune = installation.communes().getFirst().id();
            this.province = installation.province();
            this.areas = installation
                    .owner()
                    .sql(MADE_OF)
                    .param("area", commune.value())
                    .query((row, index) -> row.getInt("id"))
                    .set()
                    .toArray(Integer[]::new);
            var key = new ReportKey(DEFINITION, period.code(), commune.value());
            this.measures = installation.asCommuneDesk(commune, () -> assembling.measures(key));
        }

        void measure(List<String> cases, Consumer<Figure> found) throws Exception {
            if (cases.contains("assemble")) assemble(found);
            if (cases.contains("all")) all(found);
        }

        private void assemble(Consumer<Figure> found) throws Exception {
            var key = new ReportKey(DEFINITION, period.code(), commune.value());
            var whole = new Timings();
            var page = new Timings();
            var bare = new Timings();
            for (int run = -WARM; run < RUNS; run++) {
                var isWarm = run >= 0;
                long known = (isWarm ? whole : new Timings())
                        .time(() -> installation.asCommuneDesk(commune, () -> assembling.assemble(key)));
                if (known < 50) throw new IllegalStateException("Only " + known + " measures are known");
                (isWarm ? page : new Timings())
                        .time(() -> installation.asCommuneDesk(commune, () -> assembling.page(key)));
                (isWarm ? bare : new Timings()).time(() -> bare(key));
            }
            double limit = bare.median() * 1000;
            found.accept(new Figure("assemble", whole.median() * 1000, "ms", limit, 20, 2, whole.spread(1000)));
            found.accept(new Figure("assemble-page", page.median() * 1000, "ms", limit, 40, 4, page.spread(1000)));
        }

        /** Reads every value of every row, in one transaction. */
        private int bare(ReportKey key) {
            var before = new Period(period.calendar(), period.granularity(), period.year() - 1, period.number());
            var starts = new String[] {
                before.firstDay().toString(), period.firstDay().toString()
            };
            int rows = 0;
            for (var sql : BARE)
                rows += rows(installation
                        .owner()
                        .sql(sql)
                        .param("definition", key.definition())
                        .param("period", key.period())
                        .param("province", province.value())
                        .param("area", commune.value())
                        .param("areas", areas)
                        .param("measures", measures)
                        .param("starts", starts)
                        .param("start", before.firstDay())
                        .param("yearBefore", before.lastDay())
                        .param("begin", period.firstDay())
                        .param("end", period.lastDay()));
            return rows;
        }

        private static int rows(JdbcClient.StatementSpec sql) {
            var rows = new int[1];
            sql.query(row -> {
                for (int column = row.getMetaData().getColumnCount(); column > 0; column--) row.getObject(column);
                rows[0]++;
            });
            return rows[0];
        }

        private void all(Consumer<Figure> found) throws Exception {
            var limit = new Timings();
            var whole = new Timings();
            for (int run = 0; run < 2; run++) {
                whole.time(this::written);
                limit.time(() -> {
                    for (var each : installation.communes())
                        installation.asSystem(() -> assembling.page(new ReportKey(
                                DEFINITION, period.code(), each.id().value())));
                    return true;
                });
            }
            found.accept(new Figure(
                    "all", whole.median(), "s", limit.median(), 60, Double.POSITIVE_INFINITY, whole.spread(1)));
        }

        private Object written() throws Exception {
            return installation.asOffice(() -> {
                var id = installation.get(ReportSets.class).begin(DEFINITION, period.code());
                var ended = installation.get(Jobs.class).await(id, LONGEST);
                if (ended.failure() != null || !ended.ended()) throw new IllegalStateException(ended.toString());
                return ended;
            });
        }

        private void fill() {
            var owner = installation.owner();
            owner.sql("alter table ledger.rollup no force row level security").update();
            var last = YearMonth.from(installation.today());
            var days = new String[30];
            for (int ago = 0; ago < days.length; ago++)
                days[ago] = last.minusMonths(ago).atDay(1).toString();
            owner.sql(FILL).params(days, installation.province().value()).update();
            owner.sql("vacuum analyze ledger.rollup, areas.area, areas.successor")
                    .update();
        }
    }
}
