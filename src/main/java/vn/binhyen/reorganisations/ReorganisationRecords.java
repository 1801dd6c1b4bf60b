package vn.binhyen.reorganisations;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The reorganisations on record. */
interface ReorganisationRecords extends ListCrudRepository<Reorganisation, UUID> {

    default Reorganisation get(ReorganisationId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchReorganisation(id));
    }

    /** The map changes by one at a time. */
    @Query("select pg_advisory_xact_lock(hashtext('reorganisations')) is not null")
    boolean hold();

    @Query("select * from reorganisations.reorganisation order by effective_on desc, title, id limit 200")
    List<Reorganisation> latest();
}
