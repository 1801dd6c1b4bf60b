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

    /** Counts the commune of a point anew, all of it; answers how many communes were counted. */
    @Query("select preventionmodels.recount(:point)")
    int recount(UUID point);
}
