package vn.binhyen.preventionmodels;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** The steps that models took, and those that they may take. */
@Component
@Transactional
class Steps {

    private static final String FIELDS =
            "id, ordinal, from_stage, to_stage, day, document, note, lessons, entered_by, actor, at";

    private final JdbcClient jdbc;
    private final LifeRules rules;
    private final Clock clock;

    Steps(JdbcClient jdbc, LifeRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    LifeCycle lifeCycle() {
        return rules.lifeCycle();
    }

    LifeRules.RatingRule ratingRule() {
        return rules.rating();
    }

    Circumstances circumstances(ModelId model) {
        boolean pointRuns =
                jdbc.sql("""
                        select exists (select from preventionmodels.point where model_id = :model and ended_on is null)
                        """).param("model", model.value()).query(Boolean.class).single();
        return new Circumstances(today(), pointRuns, rules.rating(), Step.daysPaused(of(model)));
    }

    void propose(ModelId model, LocalDate day, EnteredBy enteredBy) {
        add(model, new Step(model.value(), 0, null, Stage.PROPOSED, day, null, null, null), enteredBy);
    }

    void add(ModelId model, Step step, EnteredBy enteredBy) {
        jdbc.sql("""
                        insert into preventionmodels.step (model_id, id, ordinal, from_stage, to_stage, day, document, note,
                            lessons, entered_by, actor, at)
                        values (:model, :id, :ordinal, :fromStage, :toStage, :day, :document, :note,
                            :lessons, :enteredBy, :actor, :at)
                        """)
                .param("model", model.value())
                .param("id", step.id())
                .param("ordinal", step.ordinal())
                .param(
                        "fromStage",
                        step.fromStage() == null ? null : step.fromStage().name())
                .param("toStage", step.toStage().name())
                .param("day", step.day())
                .param("document", step.document())
                .param("note", step.note())
                .param("lessons", step.lessons())
                .param("enteredBy", enteredBy.name())
                .param("actor", Scopes.current().actor())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean contains(UUID step) {
        return jdbc.sql("select exists (select from preventionmodels.step where id = :id)")
                .param("id", step)
                .query(Boolean.class)
                .single();
    }

    /** The latest first. */
    List<Step.Taken> of(ModelId model) {
        return jdbc.sql("select " + FIELDS
                        + " from preventionmodels.step where model_id = :model order by ordinal desc")
                .param("model", model.value())
                .query(Mappers.of(Step.Taken.class))
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
