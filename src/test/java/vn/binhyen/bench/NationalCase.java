package vn.binhyen.bench;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The whole country: one measure of all communes, and sixty measures of all provinces, in 36 months. */
final class NationalCase {

    private static final int MONTHS = 36;
    private static final int MEASURES = 60;

    private static final String COMMUNES = """
            select area_id, date_trunc('month', atom), sum(facts), sum(amount) from ledger.rollup
            where measure_id = ? and atom between cast(? as date) and cast(? as date) group by 1, 2
            """;

    private static final String PROVINCES = """
            select measure_id, province_id, date_trunc('month', atom), sum(facts), count(distinct area_id), sum(amount) from ledger.rollup
            where measure_id = any (?) and atom between cast(? as date) and cast(? as date) group by 1, 2, 3
            """;

    private final Installation installation;
    private final FigureReads reads;
    private final List<YearMonth> months;

    NationalCase(Installation installation, FigureReads reads) {
        this.installation = installation;
        this.reads = reads;
        var last = YearMonth.from(installation.today()).minusMonths(1);
        this.months =
                IntStream.rangeClosed(1 - MONTHS, 0).mapToObj(last::plusMonths).toList();
    }

    void measure(Consumer<Figure> found) throws Exception {
        var codes = fill();
        var first = months.getFirst().atDay(1).toString();
        var end = months.getLast().atEndOfMonth().toString();
        var visitor = installation.visitorOfEverything();
        var ids = installation
                .owner()
                .sql("select id from ledger.measure where code = any (?) order by id")
                .param(codes.toArray(String[]::new))
                .query(Integer.class)
                .list()
                .toArray(Integer[]::new);
        var communes = FigureReads.path("COMMUNE", codes.subList(0, 1), months);
        var one = installation
                .owner()
                .sql("select id from ledger.measure where code = ?")
                .param(codes.getFirst())
                .query(Integer.class)
                .single();
        found.accept(reads.figure(
                "national-communes", () -> visitor.read(communes), () -> reads.bare(COMMUNES, one, first, end)));
        var provinces = FigureReads.path("PROVINCE", codes, months);
        found.accept(reads.figure(
                "national-provinces", () -> visitor.read(provinces), () -> reads.bare(PROVINCES, ids, first, end)));
    }

    /** Fills the sums directly, for flows that may be summed over areas; answers their codes. */
    private List<String> fill() {
        var codes = installation
                .owner()
                .sql("""
                        select m.code from ledger.measure m join ledger.measure_edition e on e.measure_id = m.id
                        where e.nature = 'FLOW' and e.sums_over_areas order by m.id limit ?
                        """)
                .param(MEASURES)
                .query(String.class)
                .list();
        installation.owner().sql("truncate ledger.rollup").update();
        installation
                .owner()
                .sql("""
                        insert into ledger.rollup (province_id, measure_id, atom, area_id, facts, amount)
                        select a.province_id, m.id, d.atom, a.id, 1, (a.id + m.id) % 40
                        from areas.area a, ledger.measure m, unnest(cast(? as date[])) as d (atom)
                        where a.province_id is not null and a.valid_until is null and m.code = any (?)
                        order by 1, 2, 3, 4
                        """)
                .params(
                        months.stream().map(month -> month.atDay(1).toString()).toArray(String[]::new),
                        codes.toArray(String[]::new))
                .update();
        installation.owner().sql("vacuum analyze ledger.rollup").update();
        return codes;
    }
}
