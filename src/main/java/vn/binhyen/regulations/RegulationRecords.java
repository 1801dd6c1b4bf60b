package vn.binhyen.regulations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The regulations on record. */
interface RegulationRecords extends ListCrudRepository<Regulation, UUID> {

    default Regulation get(RegulationId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchRegulation(id));
    }

    @Query("select id from regulations.regulation where renews = :id")
    Optional<UUID> renewalOf(UUID id);

    /** One organisation's regulations are entered one at a time, so that two at once do not overlap. */
    @Query("select pg_advisory_xact_lock(hashtext('regulations' || :organisation)) is not null")
    boolean hold(String organisation);

    /**
     * Whether another regulation of the same parties runs at the same time. One that was renewed runs until the day before
     * its renewal starts; the one that is being renewed now does not count.
     */
    @Query("""
            select exists (
                select from regulations.regulation other left join regulations.regulation renewal on renewal.renews = other.id
                where other.organisation_id = :organisation and other.counterpart = :counterpart
                    and other.id <> :id and (cast(:renewed as uuid) is null or other.id <> :renewed)
                    and renewal.id is distinct from :id and other.renews is distinct from :id
                    and (cast(:until as date) is null or other.valid_from <= :until)
                    and (least(other.valid_until, other.ended_on, renewal.valid_from - 1) is null
                        or least(other.valid_until, other.ended_on, renewal.valid_from - 1) >= :from))
            """)
    boolean overlaps(
            UUID id,
            UUID organisation,
            String counterpart,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID renewed);
}
