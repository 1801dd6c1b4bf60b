package vn.binhyen.preventionmodels;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The points on record. */
interface PointRecords extends ListCrudRepository<Point, UUID> {

    default Point get(PointId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchPoint(id));
    }

    @Query("select stage from preventionmodels.model where id = :model")
    Optional<Stage> stageOf(UUID model);
}
