package vn.binhyen.reorganisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.areas.Outlined;

/** The outlines of units that begin, as far as somebody gave them. */
@Repository
class Outlines {

    private static final TypeReference<List<List<double[]>>> RINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Outlines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void replace(Reorganisation reorganisation, Map<String, List<List<double[]>>> rings) {
        jdbc.sql("delete from reorganisations.outline where reorganisation = ?")
                .param(reorganisation.id().value())
                .update();
        rings.forEach((code, shape) -> jdbc.sql("""
                        insert into reorganisations.outline (reorganisation, province_id, code, rings)
                        values (:reorganisation, :province, :code, cast(:rings as jsonb))
                        """)
                .param("reorganisation", reorganisation.id().value())
                .param("province", reorganisation.province().value())
                .param("code", code)
                .param("rings", json.writeValueAsString(shape))
                .update());
    }

    /** Of each unit all rings, by its code. */
    Map<String, List<List<double[]>>> rings(UUID reorganisation) {
        var rings = new HashMap<String, List<List<double[]>>>();
        jdbc.sql("select code, rings from reorganisations.outline where reorganisation = ?")
                .param(reorganisation)
                .query(row -> {
                    rings.put(row.getString("code"), json.readValue(row.getString("rings"), RINGS));
                });
        return rings;
    }

    Map<String, Outlined> of(UUID reorganisation) {
        return rings(reorganisation).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, unit -> Outlined.of(unit.getKey(), unit.getValue())));
    }

    List<String> codes(ReorganisationId reorganisation) {
        return jdbc.sql("select code from reorganisations.outline where reorganisation = ? order by code")
                .param(reorganisation.value())
                .query((row, i) -> row.getString("code"))
                .list();
    }
}
