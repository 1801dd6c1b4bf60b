package vn.binhyen.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import vn.binhyen.areas.AreaId;
import vn.binhyen.directives.Coverage;
import vn.binhyen.directives.ObligationFilter;
import vn.binhyen.directives.ObligationPage;
import vn.binhyen.directives.ObligationRow;
import vn.binhyen.directives.ObligationStatus;
import vn.binhyen.directives.Place;
import vn.binhyen.organisations.OrganisationKind;

/** Any page of 1,000,000 obligations by organisations' names; the limit reads the same rows by their primary key. */
final class ListCase {

    private static final int OBLIGATIONS = 1_000_000;
    private static final int TASKS = 10;
    private static final int RUNS = 40;
    private static final int SIZE = 50;
    private static final double GOAL = 100;
    private static final List<String> LETTERS = List.of("C", "D", "Đ", "T", "Tr", "Tổ dân phố N");
    private static final ObligationFilter ALL = ObligationFilter.all();

    private final Installation installation;
    private final Population population;

    ListCase(Installation installation, Population population) {
        this.installation = installation;
        this.population = population;
    }

    void measure(Consumer<Figure> found) throws Exception {
        while (population.obligations() < OBLIGATIONS) {
            var issued = population.issue(population.drafted(TASKS));
            population.advance(issued);
            System.err.println(population.obligations() + " obligations");
        }
        population.settle();
        var commune = installation.communes().getFirst().id();
        new Viewpoint("list-office-", installation::asOffice, randomRows(null)).measure(found);
        new Viewpoint("list-commune-", read -> installation.asCommuneDesk(commune, read), randomRows(commune))
                .measure(found);
        var visitor = installation.officeVisitor();
        var rows = randomRows(null);
        var pages = new Timings();
        for (int run = -5; run < RUNS; run++) {
            var path = "/obligations?after=" + rows.get(run + 5);
            (run < 0 ? new Timings() : pages).time(() -> visitor.open(path));
        }
        var bare = new Timings();
        for (int run = 0; run < RUNS; run++) bare.time(() -> bare(rows.subList(0, SIZE)));
        found.accept(figure("list-page", pages, bare));
    }

    /** The same rows, nothing else. */
    private List<Map<String, Object>> bare(List<Long> ids) {
        return installation
                .owner()
                .sql("select * from directives.obligation where id = any (?)")
                .param(ids.toArray(Long[]::new))
                .query()
                .listOfRows();
    }

    private List<Long> randomRows(AreaId commune) {
        var among = commune == null ? "" : "where commune_id = " + commune.value();
        return installation
                .owner()
                .sql("select id from (select id from directives.obligation " + among
                        + " order by organisation_name desc, id desc offset 100) o order by random() limit 200")
                .query(Long.class)
                .list();
    }

    private static Figure figure(String name, Timings read, Timings bare) {
        return new Figure(
                name, read.p95() * 1000, "ms", bare.p95() * 1000, GOAL, Double.POSITIVE_INFINITY, read.spread(1000));
    }

    /** Lets a reading happen as somebody. */
    private interface Reader {
        ObligationPage read(Callable<ObligationPage> reading) throws Exception;
    }

    /** The list as one of its readers sees it. */
    private class Viewpoint {

        private final String prefix;
        private final Reader reader;
        private final List<Long> rows;

        Viewpoint(String prefix, Reader reader, List<Long> rows) {
            this.prefix = prefix;
            this.reader = reader;
            this.rows = rows;
        }

        void measure(Consumer<Figure> found) throws Exception {
            found.accept(at("first", ALL, run -> Place.first()));
            found.accept(at("letter", ALL, run -> new Place(null, null, letter(run), null)));
            found.accept(at("random", ALL, run -> Place.after(rows.get(run))));
            found.accept(at("back", ALL, run -> new Place(null, rows.get(run), null, null)));
            found.accept(at("last", ALL, run -> new Place(null, null, null, true)));
            found.accept(first("delivered", ObligationFilter.of(ObligationStatus.DELIVERED)));
            found.accept(first("accepted", ObligationFilter.of(ObligationStatus.ACCEPTED)));
            found.accept(first("returned", ObligationFilter.of(ObligationStatus.RETURNED)));
            found.accept(first("late", new ObligationFilter(null, null, null, null, null, true, null)));
            found.accept(first("kind", kind(OrganisationKind.AGENCY)));
            found.accept(at("kind-last", kind(OrganisationKind.ENTERPRISE), run -> new Place(null, null, null, true)));
            found.accept(first("words", words("vạn phúc")));
            found.accept(first("rare-words", words("yen hoa 99")));
        }

        private Figure first(String name, ObligationFilter filter) throws Exception {
            return at(name, filter, run -> Place.first());
        }

        private Figure at(String name, ObligationFilter filter, IntFunction<Place> place) throws Exception {
            var read = new Timings();
            var bare = new Timings();
            for (int run = -5; run < RUNS; run++) {
                var here = place.apply(run + 5);
                var page = (run < 0 ? new Timings() : read)
                        .time(() -> reader.read(
                                () -> installation.get(Coverage.class).page(filter, here, SIZE)));
                if (page.rows().isEmpty() && filter.equals(ALL))
                    throw new IllegalStateException(prefix + name + " reads nothing");
                var ids = page.rows().stream().map(ObligationRow::id).toList();
                (run < 0 ? new Timings() : bare).time(() -> bare(ids));
            }
            return figure(prefix + name, read, bare);
        }

        private static String letter(int run) {
            return LETTERS.get(run % LETTERS.size());
        }

        private static ObligationFilter kind(OrganisationKind kind) {
            return new ObligationFilter(null, null, null, kind, null, null, null);
        }

        private static ObligationFilter words(String words) {
            return new ObligationFilter(null, null, null, null, null, null, words);
        }
    }
}
