package vn.binhyen.trials;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The trials on record. */
interface TrialRecords extends ListCrudRepository<Trial, UUID> {

    default Trial get(TrialId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchTrial(id));
    }
}
