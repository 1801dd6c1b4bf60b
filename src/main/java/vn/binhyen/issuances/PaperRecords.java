package vn.binhyen.issuances;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The files on record that were issued. */
interface PaperRecords extends ListCrudRepository<Paper, UUID> {

    /** The one that counts under a number. */
    @Query("select * from issuances.paper where entry_id = :entry and replaced_by is null for update")
    Optional<Paper> lockCurrent(UUID entry);

    @Query(
            "select * from issuances.paper where entry_id = :entry order by replaced_by is null desc, issued_on desc, id")
    List<Paper> of(UUID entry);
}
