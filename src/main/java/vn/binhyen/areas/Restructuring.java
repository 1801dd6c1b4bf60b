package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Folding;

/** Ends units and begins others, in the transaction of whoever decided it; and takes that back. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Restructuring {

    /**
     * A unit of the lower level that begins.
     *
     * @param province to which it belongs; null: to the one whose map is changed
     */
    public record Begun(
            String code,
            String name,
            AreaKind kind,
            @Nullable AreaId province) {

        private AreaId in(AreaId changed) {
            return province == null ? changed : province;
        }
    }

    /** That a unit goes into one that begins, wholly or in part. */
    public record Pair(AreaId from, String toCode, boolean whole) {}

    /** What is made of whole units alone has their people and their square kilometres. */
    private static final String BEGIN = """
            insert into areas.area (code, kind, name, short_name, folded_name, searched_name, province_id, valid_from,
                population, area_km2)
            select code, kind, name, short_name, folded_name, searched_name, province, :first, population, area_km2
            from unnest(:code, :kind, :name, :short, :folded, :searched, :province)
                as unit (code, kind, name, short_name, folded_name, searched_name, province)
                cross join lateral (
                    select case when bool_and(whole and a.population is not null) then sum(a.population) end as population,
                        case when bool_and(whole and a.area_km2 is not null) then sum(a.area_km2) end as area_km2
                    from unnest(:from, :to, :whole) as pair (from_area, to_code, whole)
                        join areas.area a on a.id = from_area
                    where to_code = unit.code) parts
            """;

    private static final String LINK = """
            insert into areas.successor (from_area, to_area, part, day, basis)
            select from_area, a.id, case when whole then 'FULL' else 'PARTIAL' end, :first, :basis
            from unnest(:from, :to, :whole) as pair (from_area, to_code, whole)
                join areas.area a on a.code = to_code and a.level = 'COMMUNE' and a.valid_from = :first
            """;

    private final JdbcClient jdbc;
    private final AreaCards cards;
    private final Shapes shapes;

    Restructuring(JdbcClient jdbc, AreaCards cards, Shapes shapes) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.shapes = shapes;
    }

    /** What of a map is changed on a day: units that begin, what goes into them, and the outlines that are known, by the codes. */
    public record Change(
            AreaId province,
            LocalDate first,
            String basis,
            Collection<Begun> begun,
            List<Pair> pairs,
            Map<String, List<List<double[]>>> outlines) {}

    /** Answers false, with nothing to be kept, where one of the units is no more or began on that day itself. */
    public boolean carryOut(Change change) {
        var first = change.first();
        var pairs = change.pairs();
        var outlines = outlines(change);
        var ended = pairs.stream().map(Pair::from).distinct().toList();
        long found = jdbc.sql("select areas.end_units(:ids, :last)")
                .param("last", first.minusDays(1))
                .param("ids", ids(ended))
                .query(Long.class)
                .single();
        if (found < ended.size()) return false;
        begin(change.province(), first, List.copyOf(change.begun()), pairs);
        of(pairs, jdbc.sql(LINK))
                .param("first", first)
                .param("basis", change.basis())
                .update();
        shapes.keep(outlines, first);
        return true;
    }

    /** What is made of whole units alone lies where they lay. */
    private Map<String, List<List<double[]>>> outlines(Change change) {
        var province = cards.find(change.province()).orElseThrow(() -> new NoSuchArea(change.province()));
        var before = shapes.of(
                province.code(), cards.pointsOf(province.id(), change.first().minusDays(1)));
        var outlines = new HashMap<>(change.outlines());
        change.pairs().stream().collect(Collectors.groupingBy(Pair::toCode)).forEach((code, parts) -> {
            if (!outlines.containsKey(code)
                    && parts.stream().allMatch(part -> part.whole() && before.containsKey(part.from())))
                outlines.put(
                        code,
                        Dissolve.of(parts.stream()
                                .flatMap(part -> before.getOrDefault(part.from(), List.of()).stream())
                                .toList()));
        });
        return outlines;
    }

    private static JdbcClient.StatementSpec of(List<Pair> pairs, JdbcClient.StatementSpec statement) {
        return statement
                .param("from", ids(pairs.stream().map(Pair::from).toList()))
                .param("to", column(pairs, Pair::toCode))
                .param("whole", pairs.stream().map(Pair::whole).toArray(Boolean[]::new));
    }

    private void begin(AreaId province, LocalDate first, List<Begun> begun, List<Pair> pairs) {
        of(pairs, jdbc.sql(BEGIN))
                .param(
                        "province",
                        ids(begun.stream().map(unit -> unit.in(province)).toList()))
                .param("first", first)
                .param("code", column(begun, Begun::code))
                .param("kind", column(begun, each -> each.kind().name()))
                .param("name", column(begun, Begun::name))
                .param("short", column(begun, each -> each.kind().bare(each.name())))
                .param("folded", column(begun, each -> Folding.fold(each.name())))
                .param(
                        "searched",
                        column(begun, each -> AreaWords.bare(each.kind().bare(each.name()))))
                .update();
    }

    /** Takes back what {@link #carryOut} did; answers false, with nothing changed, where a begun unit has ended since. */
    public boolean undo(LocalDate first, Collection<AreaId> begun, Collection<AreaId> ended) {
        int living = jdbc.sql("select count(*) from areas.area where id = any (:ids) and valid_until is null")
                .param("ids", ids(begun))
                .query(Integer.class)
                .single();
        if (living < begun.size()) return false;
        long restored = jdbc.sql("select areas.restore_units(:begun, :ended, :first)")
                .param("begun", ids(begun))
                .param("ended", ids(ended))
                .param("first", first)
                .query(Long.class)
                .single();
        return restored == ended.size();
    }

    private static Integer[] ids(Collection<AreaId> ids) {
        return ids.stream().map(AreaId::value).toArray(Integer[]::new);
    }

    private static <T> String[] column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
