package vn.binhyen.directives;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** What is asked of the organisations in scope. */
interface Obligations extends ListCrudRepository<Obligation, Long> {

    /** The obligation, while nobody else can move it until the transaction ends. */
    default Obligation lock(ObligationId id) {
        return hold(id.id()).flatMap(this::findById).orElseThrow(() -> new NoSuchObligation(id));
    }

    @Query("select id from directives.obligation where id = :id for update")
    Optional<Long> hold(long id);

    @Query("select completion from directives.task where id = :task")
    Completion completionOf(UUID task);

    @Query("select exists (select from directives.task where id = :task and :milestone = any (milestones))")
    boolean isMilestone(UUID task, String milestone);

    @Query("select unnest(proof_kinds) from directives.task where id = :task")
    List<String> proofKindsOf(UUID task);
}
