package vn.binhyen.reorganisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    Map<String, Outlined> of(UUID reorganisation) {
        var outlines = new HashMap<String, Outlined>();
        jdbc.sql("select code, rings from reorganisations.outline where reorganisation = ?")
                .param(reorganisation)
                .query(row -> {
                    var code = row.getString("code");
                    outlines.put(code, Outlined.of(code, json.readValue(row.getString("rings"), RINGS)));
                });
        return outlines;
    }

    List<String> codes(ReorganisationId reorganisation) {
        return jdbc.sql("select code from reorganisations.outline where reorganisation = ? order by code")
                .param(reorganisation.value())
                .query((row, i) -> row.getString("code"))
                .list();
    }
}
