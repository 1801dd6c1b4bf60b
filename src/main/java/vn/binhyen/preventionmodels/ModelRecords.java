package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The models on record. */
interface ModelRecords extends ListCrudRepository<PreventionModel, UUID> {

    default PreventionModel get(ModelId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchModel(id));
    }

    @Query("select * from preventionmodels.model where id > :last order by id limit :limit")
    List<PreventionModel> after(UUID last, int limit);

    @Query("""
            select exists (select from preventionmodels.model where province_id = :province
                and commune_id is not distinct from cast(:commune as integer)
                and organisation_id is not distinct from cast(:organisation as uuid) and lower(name) = lower(:name))
            """)
    boolean has(int province, @Nullable Integer commune, @Nullable UUID organisation, String name);

    /** All points of an ended model end with it, also those that who ends it does not see; answers how many. */
    @Query("select preventionmodels.end_points(:model, :day, :reason)")
    int endPoints(UUID model, LocalDate day, String reason);

    /** Counts the communes of a model's points anew; answers how many they are. */
    @Query("select preventionmodels.recount(:model)")
    int recount(UUID model);
}
