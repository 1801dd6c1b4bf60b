package vn.binhyen.programmes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.data.repository.ListCrudRepository;

/** The programmes on record. */
interface ProgrammeRecords extends ListCrudRepository<Programme, UUID> {

    default Programme get(ProgrammeId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchProgramme(id));
    }

    /** The programme, while nobody else can change it until the transaction ends. */
    default Programme lock(ProgrammeId id) {
        return hold(id.value()).flatMap(this::findById).orElseThrow(() -> new NoSuchProgramme(id));
    }

    /** Saves; a second programme of the same body and year is refused. */
    default void keep(Programme programme) {
        try {
            save(programme);
        } catch (DbActionExecutionException | DuplicateKeyException e) {
            if (e instanceof DuplicateKeyException || e.getCause() instanceof DuplicateKeyException)
                throw new AlreadyOpened();
            throw e;
        }
    }

    @Query("select id from programmes.programme where id = :id for update")
    Optional<UUID> hold(UUID id);

    @Query("""
            select earlier.id from programmes.programme earlier, programmes.programme mine
            where mine.id = :id and earlier.level = mine.level and earlier.calendar = mine.calendar
                and earlier.working_year = mine.working_year - 1 and earlier.province_id = mine.province_id
                and (mine.level = 'CITY' or mine.level = 'COMMUNE' and earlier.commune_id = mine.commune_id
                    or earlier.organisation_id = mine.organisation_id)
            """)
    Optional<UUID> yearBefore(UUID id);
}
