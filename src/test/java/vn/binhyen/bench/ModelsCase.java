package vn.binhyen.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.binhyen.catalogue.Catalogue;
import vn.binhyen.catalogue.CatalogueFilter;
import vn.binhyen.preventionmodels.ModelReading;

/**
 * What the office sees of all models, by the facades and (the pages) over real HTTP; the limits are the bare statements on the
 * owner's connection, without row-level security, page and web server.
 */
final class ModelsCase {

    private static final int RUNS = 20;

    /** Of what takes milliseconds, so that the slowest of them are no accident. */
    private static final int QUICK_RUNS = 40;

    /** Each on connections of its own. */
    private static final int QUICK_ROUNDS = 15;

    /** After which the server has planned the statements of a new connection for good. */
    private static final int FIRST_ON_A_CONNECTION = 100;

    /** A server that has been up for a while: what is compiled on the way is not measured. */
    private static final Duration WARM = Duration.ofSeconds(30);

    private static final double MAX_RATIO = 2;

    /** The bare statement takes less than drawing the page of its rows. */
    private static final double PAGE_RATIO = Double.POSITIVE_INFINITY;

    private static final String SEARCH = """
            select id, name, problem, owner_name, (
                select count(*) from catalogue.place p where p.model_id = e.id and p.stopped_on is null)
            from catalogue.entry e where words @@ to_tsquery('simple', 'mat & cap & xe:*')
            order by -ts_rank(words, to_tsquery('simple', 'mat & cap & xe:*')), name, id limit 21
            """;

    /** How many models each choice would leave, as the search says beside what it found. */
    private static final List<String> CHOICES = Stream.of(
                    "unnest(topics)", "meant_for", "cost_band", "state", "evidence")
            .map(column -> "select " + column + ", count(*) from catalogue.entry")
            .map(select -> select + " where words @@ to_tsquery('simple', 'mat & cap & xe:*') group by 1")
            .toList();

    /** The rows that the page shows: the model, its steps, what may come next and when, its points and how many there are, where else it stands. */
    private static final List<String> MODEL = List.of(
            "select * from preventionmodels.model where id = cast(? as uuid)",
            "select * from preventionmodels.step where model_id = cast(? as uuid) order by ordinal desc",
            """
            select distinct on (from_stage, to_stage) * from preventionmodels.transition
            where effective_from <= current_date and cast(? as uuid) is not null
            order by from_stage, to_stage, effective_from desc
            """,
            """
            select * from preventionmodels.rating_rule
            where effective_from <= current_date and cast(? as uuid) is not null order by effective_from desc limit 1
            """,
            """
            select * from preventionmodels.point where model_id = cast(? as uuid) and ended_on is null
            order by body_name, id limit 31
            """,
            """
            select count(*), sum(groups), sum(equipment_total), sum(equipment_working), count(*) filter (where stopped_on is not null
                or coalesce(last_sign_on, started_on) + make_interval(months => rhythm_months * 2) < current_date)
            from preventionmodels.point where model_id = cast(? as uuid) and ended_on is null
            """,
            "select exists (select from catalogue.entry where id = cast(? as uuid))");

    private static final String SURVIVAL = """
            select (extract(year from age(until, started_on)) * 12
                + extract(month from age(until, started_on)))::integer as month, count(*), count(*) filter (where ended)
            from (
                select p.started_on, coalesce(p.ended_on, p.stopped_on) is not null as ended,
                    coalesce(p.ended_on, p.stopped_on, p.last_sign_on, p.started_on) as until
                from preventionmodels.point p join preventionmodels.model m on m.id = p.model_id
                where m.launched_on is not null) fate
            group by 1
            """;

    private static final String COUNTS = """
            select p.commune_id, count(distinct p.model_id), count(*), sum(p.groups), sum(p.equipment_total)
            from preventionmodels.point p
            where p.ended_on is null or p.ended_on > current_date
            group by p.commune_id
            """;

    private final Installation installation;
    private final ModelPopulation population;

    ModelsCase(Installation installation, ModelPopulation population) {
        this.installation = installation;
        this.population = population;
    }

    void measure(List<String> cases, Consumer<Figure> found) throws Exception {
        var visitor = installation.officeVisitor();
        var largest = population.largest();
        if (cases.contains("catalogue")) {
            var searched = Stream.concat(Stream.of(SEARCH), CHOICES.stream()).toList();
            figures(Bound.quick("catalogue", 50, MAX_RATIO), this::search, searched)
                    .forEach(found);
            figures(
                            Bound.quick("catalogue-page", 50, PAGE_RATIO),
                            () -> visitor.open("/catalogue?words=mat+cap+xe"),
                            searched)
                    .forEach(found);
        }
        if (cases.contains("model")) {
            var read = MODEL.stream()
                    .map(sql -> sql.replace("?", "'" + largest + "'"))
                    .toList();
            figures(Bound.quick("model", 100, MAX_RATIO), () -> read(largest), read)
                    .forEach(found);
            figures(Bound.quick("model-page", 100, PAGE_RATIO), () -> visitor.open("/models/" + largest), read)
                    .forEach(found);
        }
        if (cases.contains("survival"))
            figures(Bound.slow("survival", 300), () -> visitor.open("/models/survival"), List.of(SURVIVAL))
                    .forEach(found);
        if (cases.contains("counts"))
            figures(Bound.slow("counts", 50), () -> visitor.open("/models/communes"), List.of(COUNTS))
                    .forEach(found);
    }

    /** All that the catalogue's page reads for three words. */
    private Object search() throws Exception {
        return installation.asOffice(() -> {
            var catalogue = installation.get(Catalogue.class);
            var filter = new CatalogueFilter("mat cap xe", null, null, null, null, null, null);
            return catalogue.look(filter, null, 21);
        });
    }

    private Object read(UUID model) throws Exception {
        return installation.asOffice(() -> installation.get(ModelReading.class).of(model));
    }

    /**
     * How long the slow ones take, for the goal; and beside the bare statements the usual ones, in the middle one of some rounds.
     * A quick statement takes twice as long where its answer has to wake a core, and on which cores the system puts the two
     * servers of a round is chance.
     */
    private List<Figure> figures(Bound bound, Callable<?> page, List<String> bare) throws Exception {
        var warm = Instant.now().plus(WARM);
        while (Instant.now().isBefore(warm)) new Round().run(page, bare);
        var all = new Round();
        var rounds = new ArrayList<Round>();
        for (int number = 0; number < bound.rounds(); number++) rounds.add(round(bound, page, bare, all));
        rounds.sort(Comparator.comparing(Round::ratio));
        var middle = rounds.get(rounds.size() / 2);
        var slow = figure(bound, bound.name(), all.read.p95(), all.limit.p95(), PAGE_RATIO, all.read);
        if (bound.maxRatio() == PAGE_RATIO) return List.of(slow);
        return List.of(
                slow,
                figure(
                        bound,
                        bound.name() + "-median",
                        middle.read.median(),
                        middle.limit.median(),
                        bound.maxRatio(),
                        all.read));
    }

    private Round round(Bound bound, Callable<?> page, List<String> bare, Round all) throws Exception {
        if (bound.rounds() > 1) {
            installation.useNewConnections();
            for (int run = 0; run < FIRST_ON_A_CONNECTION; run++) new Round().run(page, bare);
        }
        var round = new Round();
        for (int run = 0; run < bound.runs(); run++) round.run(page, bare);
        all.add(round);
        return round;
    }

    private static Figure figure(Bound bound, String name, double read, double limit, double maxRatio, Timings all) {
        return new Figure(name, read * 1000, "ms", limit * 1000, bound.goal(), maxRatio, all.spread(1000));
    }

    private int rows(List<String> statements) {
        return statements.stream()
                .mapToInt(sql ->
                        installation.owner().sql(sql).query().listOfRows().size())
                .sum();
    }

    /** The reading and the bare statements by turns. */
    private final class Round {

        private final Timings read = new Timings();
        private final Timings limit = new Timings();

        void run(Callable<?> page, List<String> bare) throws Exception {
            read.time(page);
            if (limit.time(() -> rows(bare)) == 0) throw new IllegalStateException("nothing is read by " + bare);
        }

        void add(Round other) {
            read.add(other.read);
            limit.add(other.limit);
        }

        double ratio() {
            return read.median() / limit.median();
        }
    }

    /** How long a case may take, in milliseconds and beside the bare statement, and how often it is read. */
    private record Bound(String name, double goal, double maxRatio, int rounds, int runs) {

        static Bound quick(String name, double goal, double maxRatio) {
            return new Bound(name, goal, maxRatio, QUICK_ROUNDS, QUICK_RUNS);
        }

        static Bound slow(String name, double goal) {
            return new Bound(name, goal, MAX_RATIO, 1, RUNS);
        }
    }
}
