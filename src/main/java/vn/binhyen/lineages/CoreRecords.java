package vn.binhyen.lineages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;

/** The core elements on record. */
@Component
@Transactional
class CoreRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    CoreRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CoreElement> of(ModelId model) {
        return jdbc.sql("""
                        select id, text from lineages.core_element where model_id = :model and dropped_at is null
                        order by ordinal
                        """)
                .param("model", model.value())
                .query(Mappers.of(CoreElement.class))
                .list();
    }

    /** Two who write at once write one after the other. */
    void lock(ModelId model) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('lineages.core ' || cast(:model as text), 0))")
                .param("model", model.value())
                .query((row, number) -> true)
                .single();
    }

    void keep(ModelId model, Body owner, CoreList core) {
        var ids = core.elements().stream().map(CoreElement::id).toArray(UUID[]::new);
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                        update lineages.core_element set dropped_at = :now
                        where model_id = :model and dropped_at is null and not id = any (:ids)
                        """)
                .param("now", now)
                .param("model", model.value())
                .param("ids", ids)
                .update();
        jdbc.sql("""
                        insert into lineages.core_element
                            (id, model_id, province_id, commune_id, organisation_id, ordinal, text, written_at)
                        select id, :model, :province, :commune, cast(:organisation as uuid), ordinal, text, :now
                        from unnest(cast(:ids as uuid[]), cast(:texts as text[])) with ordinality as core (id, text, ordinal)
                        on conflict (id) do update set ordinal = excluded.ordinal
                        """)
                .param("model", model.value())
                .param("province", owner.provinceId())
                .param("commune", owner.communeId(), java.sql.Types.INTEGER)
                .param("organisation", owner.organisationId(), java.sql.Types.OTHER)
                .param("now", now)
                .param("ids", ids)
                .param("texts", core.elements().stream().map(CoreElement::text).toArray(String[]::new))
                .update();
    }
}
