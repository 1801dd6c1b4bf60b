package vn.binhyen.activities;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The last day on which work for the point took place; null: none did. */
    @Query("select max(day) from activities.session where point = :point and state in ('HELD', 'CONFIRMED')")
    @Nullable
    LocalDate lastWorkFor(UUID point);

    /** The first such day. */
    @Query("select min(day) from activities.session where point = :point and state in ('HELD', 'CONFIRMED')")
    @Nullable
    LocalDate firstWorkFor(UUID point);

    @Query("select exists (select from activities.session where series = :series)")
    boolean repeats(UUID series);
}
