package vn.binhyen.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Mappers;
import vn.binhyen.preventionmodels.ModelText;

/** What of every model in the register may be told to whoever enters one. */
@Repository
class KnownModels {

    private static final String MODELS = """
            select id, province_id, commune_id, owner_code, owner_name, name, problem, name_words, problem_words,
                meant_for, stage,
                exists (select from catalogue.entry e where e.id = known_model.id) as published
            from catalogue.known_model where %s
            """;

    private final JdbcClient jdbc;

    KnownModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ModelText model) {
        var owner = model.owner();
        var terms = model.terms();
        var name = PublicText.cleared(terms.name());
        var problem = PublicText.cleared(terms.problem());
        jdbc.sql("""
                        insert into catalogue.known_model (id, province_id, commune_id, owner_code, owner_name, name, problem,
                            name_words, problem_words, meant_for, stage, runs)
                        values (:id, :province, :commune, :ownerCode, :ownerName, :name, :problem,
                            :nameWords, :problemWords, :meantFor, :stage, :runs)
                        on conflict (id) do update set name = excluded.name, problem = excluded.problem,
                            name_words = excluded.name_words, problem_words = excluded.problem_words,
                            meant_for = excluded.meant_for, stage = excluded.stage, runs = excluded.runs
                        """)
                .param("id", model.id())
                .param("province", owner.provinceId())
                .param("commune", owner.communeId())
                .param("ownerCode", owner.code())
                .param("ownerName", owner.bodyName())
                .param("name", name)
                .param("problem", problem)
                .param("nameWords", SearchWords.line(name))
                .param("problemWords", SearchWords.line(problem))
                .param(
                        "meantFor",
                        terms.meantFor() == null ? null : terms.meantFor().name())
                .param("stage", model.standing().stage().name())
                .param("runs", Likeness.runs(terms.working()))
                .update();
    }

    long count() {
        return jdbc.sql("select count(*) from catalogue.known_model")
                .query(Long.class)
                .single();
    }

    List<KnownModel> others(UUID model) {
        return jdbc.sql(MODELS.formatted("id <> ?"))
                .param(model)
                .query(Mappers.of(KnownModel.class))
                .list();
    }

    List<KnownModel> among(Collection<UUID> models) {
        return jdbc.sql(MODELS.formatted("id = any (:models)"))
                .param("models", models.toArray(UUID[]::new))
                .query(Mappers.of(KnownModel.class))
                .list();
    }

    /** How many of the runs of words stand in each other model that has some of them. */
    Map<UUID, Long> common(UUID model, Integer[] runs) {
        return jdbc
                .sql("""
                        select known.id, count(*) from catalogue.known_model known, unnest(known.runs) run
                        where known.id <> :model and known.runs && :runs and run = any (:runs)
                        group by known.id
                        """)
                .param("model", model)
                .param("runs", runs)
                .query((row, index) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
