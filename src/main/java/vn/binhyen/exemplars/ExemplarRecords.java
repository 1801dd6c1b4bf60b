package vn.binhyen.exemplars;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The exemplars on record. */
interface ExemplarRecords extends ListCrudRepository<Exemplar, UUID> {

    default Exemplar get(ExemplarId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchExemplar(id));
    }
}
