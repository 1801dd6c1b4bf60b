package vn.binhyen.preventionmodels;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Reads how models read, as they stand in their rows: a page that shows one changes nothing and needs no aggregate. */
@Component
@Transactional(readOnly = true)
class ModelTexts {

    private final Bodies bodies;
    private final JdbcClient jdbc;

    ModelTexts(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    ModelText get(ModelId id) {
        bodies.requireReader();
        return jdbc.sql("select *, stage_since as since from preventionmodels.model where id = :id")
                .param("id", id.value())
                .query(Mappers.of(ModelText.class))
                .optional()
                .orElseThrow(() -> new NoSuchModel(id));
    }
}
