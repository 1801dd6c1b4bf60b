package vn.binhyen.organisations;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Scopes;

/** Keeps what lists did to the registry, and undoes it. */
@Repository
class AppliedRows {

    private static final String KEEP = """
            insert into organisations.applied_row (import_id, organisation_id, actor, version, before)
            select s.import_id, s.organisation_id, :actor, 0, null
            from organisations.staged_row s where s.import_id = :list and s.outcome = 'FRESH'
            union all
            select s.import_id, o.id, :actor, o.version + 1, to_jsonb(o)
            from organisations.staged_row s join organisations.organisation o on o.id = s.organisation_id
            where s.import_id = :list and s.outcome = 'CHANGED'
            """;

    private static final String MOVED = """
            select exists (
                select from organisations.applied_row a
                left join organisations.organisation o on o.id = a.organisation_id
                where a.import_id = ? and a.version is distinct from o.version)
            """;

    private static final String RESTORE = """
            with restored as (
                update organisations.organisation o set
                    name = r.name, folded_name = r.folded_name, kind = r.kind, size_class = r.size_class,
                    school_level = r.school_level, armed_forces = r.armed_forces, tax_code = r.tax_code,
                    ministry_code = r.ministry_code, province_id = r.province_id, commune_id = r.commune_id,
                    address = r.address, longitude = r.longitude, latitude = r.latitude,
                    contact_position = r.contact_position, contact_phone = r.contact_phone,
                    contact_email = r.contact_email, own_board = r.own_board, in_scope = r.in_scope,
                    scope_rule = r.scope_rule, version = o.version + 1
                from organisations.applied_row a,
                    jsonb_populate_record(null::organisations.organisation, a.before) r
                where a.import_id = ? and a.before is not null and o.id = a.organisation_id
                returning o.id, o.name, o.folded_name, o.kind, o.in_scope, o.province_id, o.commune_id)
            update organisations.public_card card set
                name = w.name, folded_name = w.folded_name, kind = w.kind, in_scope = w.in_scope,
                province_id = w.province_id, commune_id = w.commune_id
            from restored w where card.id = w.id
            """;

    private static final String WITHDRAW = """
            with withdrawn as (
                delete from organisations.organisation o using organisations.applied_row a
                where a.import_id = ? and a.before is null and o.id = a.organisation_id
                returning o.id)
            delete from organisations.public_card card using withdrawn w where card.id = w.id
            """;

    private final JdbcClient jdbc;

    AppliedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what the list is about to do; called before it does. */
    void keep(UUID list) {
        jdbc.sql(KEEP)
                .param("list", list)
                .param("actor", Scopes.current().actor())
                .update();
    }

    /** Whether somebody has changed one of its organisations since. */
    boolean isMoved(UUID list) {
        return jdbc.sql(MOVED).param(list).query(Boolean.class).single();
    }

    List<UUID> registered(UUID list) {
        return jdbc.sql("select organisation_id from organisations.applied_row where import_id = ? and before is null")
                .param(list)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    int restore(UUID list) {
        return jdbc.sql(RESTORE).param(list).update();
    }

    int withdraw(UUID list) {
        return jdbc.sql(WITHDRAW).param(list).update();
    }

    void drop(UUID list) {
        jdbc.sql("delete from organisations.applied_row where import_id = ?")
                .param(list)
                .update();
    }
}
