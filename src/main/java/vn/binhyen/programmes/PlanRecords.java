package vn.binhyen.programmes;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The plans on record. */
interface PlanRecords extends ListCrudRepository<Plan, UUID> {

    default Plan get(PlanId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchPlan(id));
    }

    @Query(
            "select * from programmes.plan where programme_id = :programme order by kind desc, adopted_on nulls last, title, id")
    List<Plan> ofProgramme(UUID programme);

    @Query("select exists (select from programmes.plan where carries_out = :id)")
    boolean isCarriedOut(UUID id);

    /** Plans are hung up one at a time, so that two at once make no circle. */
    @Query("select pg_advisory_xact_lock(hashtext('programmes.plan.carries_out')) is not null")
    boolean holdTheTree();

    /** Whether the plan stands above the other, however many plans lie between. */
    @Query("""
            with recursive above as (
                select id, carries_out from programmes.plan where id = :lower
                union
                select higher.id, higher.carries_out from programmes.plan higher join above on higher.id = above.carries_out)
            select exists (select from above where id = :plan)
            """)
    boolean standsAbove(UUID plan, UUID lower);
}
