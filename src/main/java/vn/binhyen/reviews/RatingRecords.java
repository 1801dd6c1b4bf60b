package vn.binhyen.reviews;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.ModelText;

/** The ratings on record, with their sheets and scores. */
@Repository
class RatingRecords {

    private static final String FIELDS =
            "select id, sheet, remarks, decided_on, document, total, grade, version from reviews.rating ";

    private final SheetRecords sheets;
    private final JdbcClient jdbc;
    private final Clock clock;

    RatingRecords(SheetRecords sheets, JdbcClient jdbc, Clock clock) {
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A rating as its row has it. */
    private record Row(
            UUID id,
            LocalDate sheet,
            @Nullable String remarks,
            @Nullable LocalDate decidedOn,
            @Nullable String document,
            @Nullable Integer total,
            @Nullable String grade,
            int version) {}

    /** The draft of a model, if somebody kept one. */
    Optional<Rating> draft(UUID model) {
        return jdbc.sql(FIELDS + "where model_id = :model and decided_on is null")
                .param("model", model)
                .query(Mappers.of(Row.class))
                .optional()
                .map(this::rating);
    }

    /** The same with this id, which nobody else changes or decides until the transaction ends. */
    Optional<Rating> draftToDecide(UUID model, UUID id) {
        return jdbc.sql(FIELDS + "where id = :id and model_id = :model and decided_on is null for update")
                .param("id", id)
                .param("model", model)
                .query(Mappers.of(Row.class))
                .optional()
                .map(this::rating);
    }

    /** Those that were decided, the latest first. */
    List<Rating> decided(UUID model) {
        return jdbc
                .sql(FIELDS + "where model_id = :model and decided_on is not null order by decided_on desc, at desc")
                .param("model", model)
                .query(Mappers.of(Row.class))
                .list()
                .stream()
                .map(this::rating)
                .toList();
    }

    boolean wasDecided(UUID id) {
        return jdbc.sql("select exists (select from reviews.rating where id = :id and decided_on is not null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /**
     * Keeps the draft in the place of the one that was read; answers false where somebody changed or decided that
     * meanwhile, after which the transaction can only be rolled back.
     */
    boolean keep(ModelText model, Rating rating) {
        try {
            if (write(model, rating) == 0) return false;
        } catch (DuplicateKeyException decidedMeanwhile) {
            return false;
        }
        var id = draft(model.id()).orElseThrow().id();
        jdbc.sql("delete from reviews.score where rating_id = :id")
                .param("id", id)
                .update();
        for (var score : rating.scores()) add(id, score);
        return true;
    }

    private int write(ModelText model, Rating rating) {
        var owner = model.owner();
        return jdbc.sql("""
                        insert into reviews.rating (id, model_id, province_id, commune_id, organisation_id, sheet, remarks,
                            actor, at, version)
                        values (:id, :model, :province, :commune, :organisation, :sheet, :remarks, :actor, :now, 0)
                        on conflict (model_id) where decided_on is null do update set remarks = excluded.remarks,
                            actor = excluded.actor, at = excluded.at, version = rating.version + 1
                            where rating.version = :version
                        """)
                .param("id", rating.id())
                .param("model", model.id())
                .param("province", owner.provinceId())
                .param("commune", owner.communeId(), Types.INTEGER)
                .param("organisation", owner.organisationId(), Types.OTHER)
                .param("sheet", rating.sheet().effectiveFrom())
                .param("remarks", rating.remarks())
                .param("version", rating.version())
                .param("actor", Scopes.current().actor())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Decides the draft as it was read; answers false where it is not that any more. */
    boolean decide(Rating draft, Rating.Decision decision) {
        return jdbc.sql("""
                        update reviews.rating set decided_on = :day, document = :document, total = :total, grade = :grade,
                            version = version + 1
                        where id = :id and decided_on is null and version = :version
                        """)
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .param("day", decision.decidedOn())
                        .param("document", decision.document())
                        .param("total", decision.total())
                        .param("grade", decision.grade())
                        .update()
                == 1;
    }

    private void add(UUID rating, Score score) {
        jdbc.sql(
                        "insert into reviews.score (rating_id, ordinal, points, reason) values (:rating, :ordinal, :points, :reason)")
                .param("rating", rating)
                .param("ordinal", score.ordinal())
                .param("points", score.points())
                .param("reason", score.reason())
                .update();
    }

    private Rating rating(Row row) {
        var scores = jdbc.sql(
                        "select ordinal, points, reason from reviews.score where rating_id = :id order by ordinal")
                .param("id", row.id())
                .query(Mappers.of(Score.class))
                .list();
        var decision = row.decidedOn() == null || row.document() == null || row.total() == null || row.grade() == null
                ? null
                : new Rating.Decision(row.decidedOn(), row.document(), row.total(), row.grade());
        return new Rating(row.id(), sheets.get(row.sheet()), scores, row.remarks(), decision, row.version());
    }
}
