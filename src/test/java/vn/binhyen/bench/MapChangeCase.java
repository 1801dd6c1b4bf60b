package vn.binhyen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaKind;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.reorganisations.Drafting;
import vn.binhyen.reorganisations.Enactment;
import vn.binhyen.reorganisations.OrganisationCounts;
import vn.binhyen.reorganisations.Pair;
import vn.binhyen.reorganisations.ReorganisationId;
import vn.binhyen.reorganisations.Terms;

/** Hà Nội's 126 communes are merged two by two, with 100,000 organisations and 1,000,000 obligations in them. */
final class MapChangeCase {

    private static final int ORGANISATIONS = 100_000;
    private static final int TASKS = 10;
    private static final int RUNS = 5;
    private static final int READS = 40;

    private final Installation installation;

    MapChangeCase(Installation installation) {
        this.installation = installation;
    }

    void measure(List<String> cases, Consumer<Figure> found) throws Exception {
        if (cases.contains("import")) measureImport(found);
        if (cases.stream().noneMatch(List.of("rehearse", "carry-out", "as-then", "as-now")::contains)) return;
        populate();
        var id = drafted();
        if (cases.contains("rehearse")) measureRehearsal(id, found);
        if (cases.contains("carry-out")) measureCarryingOut(id, found);
        else act(enactment -> enactment.carryOut(id));
        System.err.println("Carried out");
        installation.owner().sql("vacuum analyze organisations.public_card").update();
        installation.owner().sql("vacuum analyze reorganisations.move").update();
        if (cases.contains("as-then")) measureCounts("as-then", true, found);
        if (cases.contains("as-now")) measureCounts("as-now", false, found);
    }

    /** What became of 14,000 former units, told anew after it was forgotten. */
    private void measureImport(Consumer<Figure> found) throws Exception {
        var loaded = new Timings();
        var bare = new Timings();
        var areas = installation.all(ApplicationRunner.class).stream()
                .filter(runner -> runner.getClass().getSimpleName().startsWith("ReferenceAreas"))
                .findFirst()
                .orElseThrow();
        installation
                .owner()
                .sql("create table areas.pair as select * from areas.successor")
                .update();
        for (int run = 0; run <= RUNS; run++) {
            installation.owner().sql("delete from areas.successor").update();
            installation.owner().sql("delete from areas.list_loaded").update();
            (run == 0 ? new Timings() : loaded).time(() -> {
                areas.run(new DefaultApplicationArguments());
                return true;
            });
            installation
                    .owner()
                    .sql("create table areas.bare (like areas.successor including all)")
                    .update();
            bare.time(() -> installation
                    .owner()
                    .sql("insert into areas.bare select * from areas.pair")
                    .update());
            installation.owner().sql("drop table areas.bare").update();
        }
        found.accept(figure("import", loaded, bare, 1000, 60));
    }

    private void measureRehearsal(ReorganisationId id, Consumer<Figure> found) throws Exception {
        var rehearsed = new Timings();
        var bare = new Timings();
        for (int run = 0; run <= RUNS; run++) {
            (run == 0 ? new Timings() : rehearsed).time(() -> act(enactment -> enactment.rehearse(id)));
            bare.time(() -> installation.owner().sql("""
                            create temp table bare as
                            select id::text, commune_id from directives.obligation
                            union all select id::text, commune_id from organisations.organisation
                            union all select id::text, commune_id from organisations.public_card
                            """).update());
            installation.owner().sql("drop table bare").update();
        }
        found.accept(figure("rehearse", rehearsed, bare, 30_000, 15));
    }

    /** Carried out, undone, drafted anew and carried out again. */
    private void measureCarryingOut(ReorganisationId id, Consumer<Figure> found) throws Exception {
        var carriedOut = new Timings();
        var undone = new Timings();
        var bare = new Timings();
        var owner = installation.owner();
        for (int run = 0; run < 2; run++) {
            bare.time(() -> {
                owner.sql("create table public.bare as select id::text as key, commune_id from directives.obligation")
                        .update();
                return elsewhere();
            });
            elsewhere();
            owner.sql("drop table public.bare").update();
            var each = run == 0 ? id : drafted();
            carriedOut.time(() -> act(enactment -> enactment.carryOut(each)));
            if (run == 0) undone.time(() -> act(enactment -> enactment.undo(each)));
        }
        found.accept(figure("carry-out", carriedOut, bare, 180_000, 5));
        found.accept(figure("undo", undone, bare, 180_000, 5));
    }

    /** Each row once into another commune, or back; nothing is decided, checked or written down. */
    private int elsewhere() {
        return Stream.of("directives.obligation", "organisations.organisation", "organisations.public_card")
                .mapToInt(table -> installation
                        .owner()
                        .sql("update " + table + " set commune_id = -commune_id")
                        .update())
                .sum();
    }

    private boolean act(Consumer<Enactment> act) throws Exception {
        return installation.asSystem(() -> {
            act.accept(installation.get(Enactment.class));
            return true;
        });
    }

    private void measureCounts(String name, boolean then, Consumer<Figure> found) throws Exception {
        var counts = installation.get(OrganisationCounts.class);
        var day = installation.today().minusDays(1);
        var drawn = new Timings();
        var bare = new Timings();
        for (int run = -5; run < READS; run++) {
            Callable<Integer> read = () -> installation.asSystem(() -> (then
                            ? counts.then(installation.province(), day, Weight.EQUAL)
                            : counts.now(installation.province(), installation.today(), Weight.EQUAL))
                    .size());
            int rows = (run < 0 ? new Timings() : drawn).time(read);
            if (rows != (then ? 126 : 63)) throw new IllegalStateException(rows + " rows");
            (run < 0 ? new Timings() : bare)
                    .time(() -> installation
                            .owner()
                            .sql("select commune_id, count(*) from organisations.public_card group by 1")
                            .query()
                            .listOfRows());
        }
        found.accept(figure(name, drawn, bare, 1000, then ? 10 : 3));
    }

    private static Figure figure(String name, Timings taken, Timings bare, double goal, double ratio) {
        return new Figure(name, taken.median() * 1000, "ms", bare.median() * 1000, goal, ratio, taken.spread(1000));
    }

    private ReorganisationId drafted() throws Exception {
        var id = ReorganisationId.fresh();
        var pairs = new ArrayList<Pair>();
        List<AreaCard> communes = installation.communes();
        for (int i = 0; i < communes.size(); i++)
            pairs.add(new Pair(
                    i, communes.get(i), "%05d".formatted(90_000 + i / 2), "Xã Gộp " + i / 2, AreaKind.COMMUNE));
        installation.asSystem(() -> {
            var terms = new Terms("Đo tốc độ", "Nghị quyết đo", installation.today());
            installation.get(Drafting.class).draft(id, installation.province(), terms, pairs);
            return true;
        });
        return id;
    }

    /** Ten tasks asked of 10,000 organisations as ever, and the same asked of nine times as many others by copying rows. */
    private void populate() throws Exception {
        var population = new Population(installation);
        population.issue(population.drafted(TASKS));
        var owner = installation.owner();
        owner.sql("alter table organisations.organisation no force row level security")
                .update();
        owner.sql("""
                        create table organisations.copy as select gen_random_uuid() as id, o.id as of
                        from organisations.organisation o, generate_series(2, ?) n
                        """).param(ORGANISATIONS / Population.ORGANISATIONS).update();
        owner.sql("""
                        insert into organisations.organisation
                        select (jsonb_populate_record(o, jsonb_build_object('id', c.id))).*
                        from organisations.organisation o join organisations.copy c on c.of = o.id
                        """).update();
        owner.sql("""
                        insert into organisations.public_card
                        select (jsonb_populate_record(o, jsonb_build_object('id', c.id))).*
                        from organisations.public_card o join organisations.copy c on c.of = o.id
                        """).update();
        owner.sql("""
                        insert into directives.obligation (province_id, commune_id, organisation_id, organisation_name,
                            organisation_kind, directive_id, task_id, edition, due, issued_at, status, changed_at, version)
                        select o.province_id, o.commune_id, c.id, o.organisation_name, o.organisation_kind, o.directive_id,
                            o.task_id, o.edition, o.due, o.issued_at, o.status, o.changed_at, o.version
                        from directives.obligation o join organisations.copy c on c.of = o.organisation_id
                        """).update();
        owner.sql("vacuum analyze directives.obligation").update();
        owner.sql("vacuum analyze organisations.organisation").update();
        System.err.println(population.obligations() + " obligations");
    }
}
