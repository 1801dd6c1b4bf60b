package vn.binhyen.groupings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The groupings on record. */
interface GroupingRecords extends ListCrudRepository<Grouping, UUID> {

    default Grouping get(GroupingId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchGrouping(id));
    }

    /** Who belongs where is changed by one at a time, so that nobody comes to belong to two. */
    @Query("select pg_advisory_xact_lock(hashtext('groupings')) is not null")
    boolean hold();

    /** The districts for which there is a grouping already. */
    @Query("select origin_area from groupings.grouping where province_id = :province and origin_area is not null")
    List<Integer> origins(int province);

    /** Those of the kinds that hold on the day and began before it. */
    @Query("""
            select * from groupings.grouping where province_id = :province and kind in (:kinds)
                and valid_from < :first and (valid_until is null or valid_until >= :first) order by id
            """)
    List<Grouping> standing(int province, Set<GroupingKind> kinds, LocalDate first);

    /** What a kind's groupings are called. */
    @Query("select name from groupings.grouping where province_id = :province and kind = :kind")
    List<String> names(int province, GroupingKind kind);
}
