package vn.binhyen.catalogue;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Mappers;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.Classifications;
import vn.binhyen.preventionmodels.PointFate;
import vn.binhyen.preventionmodels.SurvivalCurve;

/** Where published models run, and how long. */
@Repository
class Places {

    /** An organisation's kind is public; its size or level is told here where the actor may see it, and stays. */
    private static final String KEEP = """
            insert into catalogue.place as kept (id, model_id, province_id, commune_id, organisation_kind, size_or_level,
                started_on, known_until, stopped_on)
            select :id, :modelId, :provinceId, :communeId,
                (select kind from organisations.public_card where id = cast(:organisationId as uuid)), :sizeOrLevel,
                :startedOn, :knownUntil, :stoppedOn
            where exists (select from catalogue.entry where id = :modelId)
            on conflict (id) do update set started_on = excluded.started_on, known_until = excluded.known_until,
                stopped_on = excluded.stopped_on, size_or_level = coalesce(excluded.size_or_level, kept.size_or_level)
            """;

    private final Classifications classifications;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Places(Classifications classifications, JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.classifications = classifications;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Of models that are not published, nothing is kept. */
    void keep(List<PointFate> points) {
        var known = classifications.of(points.stream()
                .map(PointFate::organisationId)
                .filter(Objects::nonNull)
                .toList());
        var rows = points.stream().map(point -> row(point, known)).toArray(SqlParameterSource[]::new);
        batches.batchUpdate(KEEP, rows);
    }

    /** Wherever the model ran, also where the actor sees nothing. */
    void end(UUID model, LocalDate day) {
        jdbc.sql("""
                        update catalogue.place set stopped_on = greatest(started_on, :day)
                        where model_id = :model and stopped_on is null
                        """).param("model", model).param("day", day).update();
    }

    private static SqlParameterSource row(PointFate point, Map<UUID, Classification> known) {
        var organisation = point.organisationId();
        var classification = organisation == null ? null : known.get(organisation);
        return new MapSqlParameterSource()
                .addValue("id", point.id())
                .addValue("modelId", point.modelId())
                .addValue("provinceId", point.provinceId())
                .addValue("communeId", point.communeId(), Types.INTEGER)
                .addValue("organisationId", organisation)
                .addValue("sizeOrLevel", Similar.sizeOrLevel(classification), Types.VARCHAR)
                .addValue("startedOn", point.startedOn())
                .addValue("knownUntil", point.knownUntil())
                .addValue("stoppedOn", point.stoppedOn(), Types.DATE);
    }

    /** The communes with most points first. */
    List<RunsIn> byCommune(UUID model) {
        return jdbc.sql("""
                        select p.commune_id, a.name as commune, count(*) filter (where p.stopped_on is null) as running,
                            count(*) as ever
                        from catalogue.place p left join areas.area_card a on a.id = p.commune_id
                        where p.model_id = ? group by 1, 2 order by 3 desc, 4 desc, 2
                        """).param(model).query(Mappers.of(RunsIn.class)).list();
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
                .query(Mappers.of(SurvivalCurve.Fate.class))
                .list();
    }
}
