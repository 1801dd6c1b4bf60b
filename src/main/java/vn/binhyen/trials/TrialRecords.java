package vn.binhyen.trials;

import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The trials on record. */
interface TrialRecords extends ListCrudRepository<Trial, UUID> {

    default Trial get(TrialId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchTrial(id));
    }

    /** The same, and nobody else judges it or sends its counts until this transaction ends. */
    default Trial hold(TrialId id) {
        lock(id.value());
        return get(id);
    }

    @Query("select count(*) from (select from trials.trial where id = :id for update) locked")
    long lock(UUID id);
}
