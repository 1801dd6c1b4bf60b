package vn.binhyen.lineages;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;

/** Which models were developed from which, on record. */
@Component
@Transactional
class DerivationRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    DerivationRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An edge with what the child took over. */
    record Derived(UUID childId, UUID parentId, String note) {}

    /**
     * Lets nobody else add an edge until this transaction ends: two halves of a cycle, each harmless alone, must see each
     * other.
     */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('lineages.derivation', 0))")
                .query((row, number) -> true)
                .single();
    }

    /** Everything that the model was developed from, over however many models. */
    Descent above(ModelId model) {
        return new Descent(new HashSet<>(jdbc.sql("""
                        with recursive above as (
                            select child_id, parent_id from lineages.derivation where child_id = :model
                            union
                            select edge.child_id, edge.parent_id
                            from lineages.derivation edge join above on edge.child_id = above.parent_id)
                        select child_id as child, parent_id as parent from above
                        """)
                .param("model", model.value())
                .query(Mappers.of(Descent.Edge.class))
                .list()));
    }

    /** All edges that lead up from the model, and all that lead up to it. */
    List<Derived> family(ModelId model) {
        return jdbc.sql("""
                        with recursive above as (
                            select child_id, parent_id, note from lineages.derivation where child_id = :model
                            union
                            select edge.child_id, edge.parent_id, edge.note
                            from lineages.derivation edge join above on edge.child_id = above.parent_id),
                        below as (
                            select child_id, parent_id, note from lineages.derivation where parent_id = :model
                            union
                            select edge.child_id, edge.parent_id, edge.note
                            from lineages.derivation edge join below on edge.parent_id = below.child_id)
                        select * from above union select * from below
                        """)
                .param("model", model.value())
                .query(Mappers.of(Derived.class))
                .list();
    }

    void add(ModelId child, ModelId parent, Body owner, String note) {
        jdbc.sql("""
                        insert into lineages.derivation
                            (child_id, parent_id, province_id, commune_id, organisation_id, note, actor, at)
                        values (:child, :parent, :province, :commune, :organisation, :note, :actor, :at)
                        """)
                .param("child", child.value())
                .param("parent", parent.value())
                .param("province", owner.provinceId())
                .param("commune", owner.communeId(), Types.INTEGER)
                .param("organisation", owner.organisationId(), Types.OTHER)
                .param("note", note)
                .param("actor", Scopes.current().actor())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(ModelId child, ModelId parent) {
        return jdbc.sql("delete from lineages.derivation where child_id = :child and parent_id = :parent")
                        .param("child", child.value())
                        .param("parent", parent.value())
                        .update()
                > 0;
    }
}
