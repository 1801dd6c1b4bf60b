package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of communes: those of July 2025 come with the product, those of units that reorganisations began are kept in the database. */
@Repository
class Shapes {

    private static final TypeReference<List<List<double[]>>> RINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<String, Map<String, List<List<double[]>>>> reference = new ConcurrentHashMap<>();

    Shapes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of one province on one day, in the order of the communes; those that have none are left out. */
    Map<AreaId, List<List<double[]>>> of(String province, List<CommunePoint> communes) {
        var known = known(province);
        var own = own(communes.stream()
                .filter(CommunePoint::outlined)
                .map(CommunePoint::id)
                .toList());
        var rings = new LinkedHashMap<AreaId, List<List<double[]>>>();
        for (var commune : communes) {
            var found = commune.outlined() ? own.get(commune.id()) : known.get(commune.code());
            if (found != null) rings.put(commune.id(), found);
        }
        return rings;
    }

    boolean comeWithTheProduct(String province) {
        return !known(province).isEmpty();
    }

    private Map<String, List<List<double[]>>> known(String province) {
        return reference.computeIfAbsent(province, code -> ReferenceShapes.of(code, json));
    }

    private Map<AreaId, List<List<double[]>>> own(Collection<AreaId> ids) {
        var rings = new HashMap<AreaId, List<List<double[]>>>();
        if (ids.isEmpty()) return rings;
        jdbc.sql("select area, rings from areas.outline where area = any (:ids)")
                .param("ids", ids.stream().map(AreaId::value).toArray(Integer[]::new))
                .query(row -> {
                    rings.put(new AreaId(row.getInt("area")), json.readValue(row.getString("rings"), RINGS));
                });
        return rings;
    }

    /** By the codes of units that begin on a day. */
    void keep(Map<String, List<List<double[]>>> rings, LocalDate first) {
        var codes = new ArrayList<>(rings.keySet());
        Function<String, String> written = code -> json.writeValueAsString(rings.getOrDefault(code, List.of()));
        jdbc.sql("""
                        insert into areas.outline (area, rings)
                        select a.id, cast(outline.rings as jsonb) from unnest(:code, :rings) as outline (code, rings)
                            join areas.area a on a.code = outline.code and a.level = 'COMMUNE' and a.valid_from = :first
                        """)
                .param("code", codes.toArray(String[]::new))
                .param("rings", codes.stream().map(written).toArray(String[]::new))
                .param("first", first)
                .update();
    }
}
