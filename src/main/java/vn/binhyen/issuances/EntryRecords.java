package vn.binhyen.issuances;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The numbers on record. */
interface EntryRecords extends ListCrudRepository<Entry, UUID> {

    default Entry get(EntryId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchNumber(id));
    }

    /** The same, which nobody else changes until the transaction ends. */
    default Entry lock(EntryId id) {
        return findAndLock(id.value()).orElseThrow(() -> new NoSuchNumber(id));
    }

    @Query("select * from issuances.entry where about = :about order by reserved_on desc, number desc, id")
    List<Entry> about(String about);

    @Query("select * from issuances.entry where id = :id for update")
    Optional<Entry> findAndLock(UUID id);
}
