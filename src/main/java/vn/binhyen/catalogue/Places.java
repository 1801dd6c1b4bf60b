package vn.binhyen.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.preventionmodels.PointFate;
import vn.binhyen.preventionmodels.SurvivalCurve;

/** Where published models run, and how long. */
@Repository
class Places {

    private static final String KEEP = """
            insert into catalogue.place (id, model_id, province_id, commune_id, organisation_kind, started_on, known_until,
                stopped_on)
            select :id, :modelId, :provinceId, :communeId,
                (select kind from organisations.public_card where id = cast(:organisationId as uuid)), :startedOn,
                :knownUntil, :stoppedOn
            where exists (select from catalogue.entry where id = :modelId)
            on conflict (id) do update set started_on = excluded.started_on, known_until = excluded.known_until,
                stopped_on = excluded.stopped_on
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Places(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Of models that are not published, nothing is kept. */
    void keep(List<PointFate> points) {
        var rows = points.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new);
        batches.batchUpdate(KEEP, rows);
    }

    /** The communes with most points first. */
    List<RunsIn> byCommune(UUID model) {
        return jdbc.sql("""
                        select p.commune_id, a.name as commune, count(*) filter (where p.stopped_on is null) as running,
                            count(*) as ever
                        from catalogue.place p left join areas.area_card a on a.id = p.commune_id
                        where p.model_id = ? group by 1, 2 order by 3 desc, 4 desc, 2
                        """)
                .param(model)
                .query(new SimplePropertyRowMapper<>(RunsIn.class))
                .list();
    }

    /** After how many months its points ended, or were last known of. */
    List<SurvivalCurve.Fate> fates(UUID model) {
        return jdbc.sql("""
                        select (extract(year from age(until, started_on)) * 12
                            + extract(month from age(until, started_on)))::integer as month,
                            count(*) as points, count(*) filter (where ended) as ended
                        from (select started_on, stopped_on is not null as ended,
                                greatest(started_on, coalesce(stopped_on, known_until)) as until
                            from catalogue.place where model_id = ?) fate
                        group by 1
                        """)
                .param(model)
                .query(new SimplePropertyRowMapper<>(SurvivalCurve.Fate.class))
                .list();
    }
}
