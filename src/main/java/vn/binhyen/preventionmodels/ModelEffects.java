package vn.binhyen.preventionmodels;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Keeps what is shown of the effect of each model; the module that judges tells it. */
@Service
@Transactional
public class ModelEffects {

    private final Bodies bodies;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ModelEffects(Bodies bodies, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** In place of what was told before. */
    public void tell(ModelId model, ModelEffect effect) {
        bodies.requireReader();
        jdbc.sql("""
                        insert into preventionmodels.effect (model_id, shown, trials, level, told_on)
                        values (:model, :shown, :trials, :level, :on)
                        on conflict (model_id) do update set shown = excluded.shown, trials = excluded.trials,
                            level = excluded.level, told_on = excluded.told_on
                        """)
                .param("model", model.value())
                .param("shown", effect.shown().name())
                .param("trials", effect.trials())
                .param("level", effect.level())
                .param("on", effect.toldOn())
                .update();
        events.publishEvent(new ModelChanged(
                model, "tell-effect", Map.of("shown", effect.shown().name())));
    }

    /** Empty where no trial was judged. */
    @Transactional(readOnly = true)
    public Optional<ModelEffect> find(ModelId model) {
        bodies.requireReader();
        return jdbc.sql("select shown, trials, level, told_on from preventionmodels.effect where model_id = :model")
                .param("model", model.value())
                .query(Mappers.of(ModelEffect.class))
                .optional();
    }
}
