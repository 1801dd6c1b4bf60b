package vn.binhyen.activities;

import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The sessions on record. */
interface SessionRecords extends ListCrudRepository<Session, UUID> {

    default Session get(SessionId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchSession(id));
    }

    /** The same, and nobody else changes it until this transaction ends. */
    default Session hold(SessionId id) {
        lock(id.value());
        return get(id);
    }

    @Query("select count(*) from (select from activities.session where id = :id for update) locked")
    long lock(UUID id);

    @Query("select exists (select from activities.session where series = :series)")
    boolean repeats(UUID series);
}
