package vn.binhyen.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.preventionmodels.ModelText;

/** The cards that people wrote of models. */
@Repository
class Cards {

    private final JdbcClient jdbc;
    private final Clock clock;

    Cards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A card, and which writing of it this is; the first is 1, and 0 is none. */
    record Written(Emmie card, int version) {}

    Written find(UUID model) {
        return jdbc.sql("""
                        select mechanism, moderators, implementation, economics, version
                        from catalogue.card where model_id = ?
                        """)
                .param(model)
                .query((row, index) -> new Written(
                        new Emmie(
                                row.getString("mechanism"),
                                row.getString("moderators"),
                                row.getString("implementation"),
                                row.getString("economics")),
                        row.getInt("version")))
                .optional()
                .orElse(new Written(Emmie.empty(), 0));
    }

    /** Whether nobody wrote since the writer read. */
    boolean write(ModelText model, Emmie card, int version) {
        var owner = model.owner();
        return jdbc.sql("""
                        insert into catalogue.card as kept (model_id, province_id, commune_id, organisation_id, mechanism,
                            moderators, implementation, economics, version, written_at)
                        values (:model, :province, :commune, :organisation, :mechanism, :moderators, :implementation,
                            :economics, 1, :now)
                        on conflict (model_id) do update set mechanism = excluded.mechanism,
                            moderators = excluded.moderators, implementation = excluded.implementation,
                            economics = excluded.economics, version = kept.version + 1, written_at = excluded.written_at
                        where kept.version = :version
                        """)
                        .param("model", model.id())
                        .param("province", owner.provinceId())
                        .param("commune", owner.communeId())
                        .param("organisation", owner.organisationId())
                        .param("mechanism", card.mechanism())
                        .param("moderators", card.moderators())
                        .param("implementation", card.implementation())
                        .param("economics", card.economics())
                        .param("version", version)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
