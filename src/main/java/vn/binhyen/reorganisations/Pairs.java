package vn.binhyen.reorganisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.AreaKind;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.Restructuring;

/** The pairs of reorganisations; a large one has thousands, which are written at once. */
@Repository
class Pairs {

    private static final String INSERT = """
            insert into reorganisations.pair (reorganisation, province_id, number, from_area, to_code, to_name, to_kind, to_province)
            select :reorganisation, :province, number, from_area, to_code, to_name, to_kind, to_province
            from unnest(:number, :from, :code, :name, :kind, :to)
                as pair (number, from_area, to_code, to_name, to_kind, to_province)
            """;

    private final JdbcClient jdbc;
    private final Areas areas;

    Pairs(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    void replace(Reorganisation reorganisation, List<Pair> pairs) {
        var id = reorganisation.id().value();
        jdbc.sql("delete from reorganisations.pair where reorganisation = ?")
                .param(id)
                .update();
        jdbc.sql(INSERT)
                .param("reorganisation", id)
                .param("province", reorganisation.province().value())
                .param("number", pairs.stream().map(Pair::number).toArray(Integer[]::new))
                .param(
                        "from",
                        pairs.stream().map(pair -> pair.from().id().value()).toArray(Integer[]::new))
                .param("code", column(pairs, Pair::toCode))
                .param("name", column(pairs, Pair::toName))
                .param("kind", column(pairs, pair -> pair.toKind().name()))
                .param("to", pairs.stream().map(Pairs::province).toArray(Integer[]::new))
                .update();
    }

    private static @Nullable Integer province(Pair pair) {
        return pair.province() == null ? null : pair.province().id().value();
    }

    private record Row(
            int number,
            AreaId from,
            String toCode,
            String toName,
            AreaKind toKind,
            @Nullable AreaId province) {

        Stream<AreaId> areas() {
            return province == null ? Stream.of(from) : Stream.of(from, province);
        }

        Pair pair(Map<AreaId, AreaCard> units) {
            var from = Objects.requireNonNull(units.get(this.from));
            return new Pair(number, from, toCode, toName, toKind, province == null ? null : units.get(province));
        }
    }

    /** In the order in which they were written. */
    List<Pair> of(ReorganisationId reorganisation) {
        var rows = jdbc.sql("""
                        select number, from_area, to_code, to_name, to_kind, to_province from reorganisations.pair
                        where reorganisation = ? order by number
                        """)
                .param(reorganisation.value())
                .query((row, i) -> new Row(
                        row.getInt("number"),
                        new AreaId(row.getInt("from_area")),
                        row.getString("to_code"),
                        row.getString("to_name"),
                        AreaKind.valueOf(row.getString("to_kind")),
                        Optional.ofNullable(row.getObject("to_province", Integer.class))
                                .map(AreaId::new)
                                .orElse(null)))
                .list();
        var units = areas.all(rows.stream().flatMap(Row::areas).collect(Collectors.toSet()));
        return rows.stream().map(row -> row.pair(units)).toList();
    }

    int count(ReorganisationId reorganisation) {
        return jdbc.sql("select count(*) from reorganisations.pair where reorganisation = ?")
                .param(reorganisation.value())
                .query(Integer.class)
                .single();
    }

    /** As the areas take them: whole is what has one pair alone. */
    static List<Restructuring.Pair> links(List<Pair> pairs) {
        var parts = new HashMap<AreaId, Integer>();
        for (var pair : pairs) parts.merge(pair.from().id(), 1, Integer::sum);
        return pairs.stream()
                .map(pair -> new Restructuring.Pair(
                        pair.from().id(),
                        pair.toCode(),
                        parts.getOrDefault(pair.from().id(), 1) == 1))
                .toList();
    }

    static List<Restructuring.Begun> begun(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Restructuring.Begun(
                        pair.toCode(),
                        pair.toName(),
                        pair.toKind(),
                        pair.province() == null ? null : pair.province().id()))
                .distinct()
                .toList();
    }

    private static String[] column(List<Pair> pairs, Function<Pair, String> value) {
        return pairs.stream().map(value).toArray(String[]::new);
    }
}
