package vn.binhyen.lineages;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PointId;

/** The replications on record, of the places in the viewer's scope. */
@Component
@Transactional
class ReplicationRecords {

    private static final String FIELDS = """
            select point_id, source_id, kept, adapted, core_asked, core_kept from lineages.replication where
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReplicationRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A core element as a checklist has it. */
    record Checked(String text, boolean kept) {}

    List<Replicated> of(ModelId model) {
        return jdbc.sql(FIELDS + "model_id = :model")
                .param("model", model.value())
                .query(Mappers.of(Replicated.class))
                .list();
    }

    Optional<Replicated> find(PointId copy) {
        return jdbc.sql(FIELDS + "point_id = :point")
                .param("point", copy.value())
                .query(Mappers.of(Replicated.class))
                .optional();
    }

    List<UUID> copiesOf(PointId source) {
        return jdbc.sql("select point_id from lineages.replication where source_id = ?")
                .param(source.value())
                .query((row, index) -> row.getObject("point_id", UUID.class))
                .list();
    }

    List<Checked> checklist(PointId copy) {
        return jdbc.sql("""
                        select core.text, checked.kept
                        from lineages.checked_element checked join lineages.core_element core on core.id = checked.element_id
                        where checked.point_id = :point order by core.ordinal, core.id
                        """)
                .param("point", copy.value())
                .query(Mappers.of(Checked.class))
                .list();
    }

    boolean isCopyOf(PointId copy, PointId source) {
        return find(copy)
                .filter(known -> known.sourceId().equals(source.value()))
                .isPresent();
    }

    void add(Replication replication, Body place) {
        var checklist = replication.checklist();
        jdbc.sql("""
                        insert into lineages.replication (point_id, source_id, model_id, province_id, commune_id,
                            organisation_id, kept, adapted, core_asked, core_kept, actor, at)
                        values (:point, :source, :model, :province, :commune,
                            :organisation, :kept, :adapted, :asked, :coreKept, :actor, :at)
                        """)
                .param("point", replication.point())
                .param("source", replication.source())
                .param("model", replication.model())
                .param("province", place.provinceId())
                .param("commune", place.communeId(), Types.INTEGER)
                .param("organisation", place.organisationId(), Types.OTHER)
                .param("kept", replication.kept())
                .param("adapted", replication.adapted())
                .param("asked", checklist.size())
                .param("coreKept", replication.coreKept())
                .param("actor", Scopes.current().actor())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into lineages.checked_element (point_id, element_id, kept)
                        select :point, element, element = any (:kept) from unnest(cast(:elements as uuid[])) as element
                        """)
                .param("point", replication.point())
                .param("elements", checklist.keySet().toArray(UUID[]::new))
                .param("kept", kept(replication))
                .update();
    }

    private static UUID[] kept(Replication replication) {
        var checklist = replication.checklist();
        return checklist.keySet().stream().filter(checklist::get).toArray(UUID[]::new);
    }
}
