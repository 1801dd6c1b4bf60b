package vn.binhyen.directives;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/**
 * Who still owes a directive what, for whoever reminds them. Jobs ask too, so it knows no permissions: the module that
 * reminds has asked for them, and the rows stay within the scope of the transaction.
 */
@Service
@Transactional(readOnly = true)
public class Outstanding {

    private static final String ORGANISATIONS = """
            select o.organisation_id, o.organisation_name, o.province_id, o.commune_id,
                count(*) as obligations, min(o.due) as due
            from directives.obligation o where %s
                and (:after::uuid is null or (o.organisation_name, o.organisation_id) > (
                    select last.organisation_name, last.organisation_id from directives.obligation last
                    where last.directive_id = :directive and last.organisation_id = :after limit 1))
            group by o.organisation_id, o.organisation_name, o.province_id, o.commune_id
            order by o.organisation_name, o.organisation_id limit :limit
            """;

    private final JdbcClient jdbc;
    private final ObligationLists lists;
    private final Clock clock;

    Outstanding(JdbcClient jdbc, ObligationLists lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    /** The organisations, sorted by their names. */
    public List<OutstandingOrganisation> organisations(OutstandingFilter filter) {
        return page(filter, null, Integer.MAX_VALUE);
    }

    /** The first of them, or the first after one of them. */
    public List<OutstandingOrganisation> page(OutstandingFilter filter, @Nullable UUID after, int limit) {
        return narrowed(ORGANISATIONS, filter)
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query(Mappers.of(OutstandingOrganisation.class))
                .list();
    }

    /** How many of them there are. */
    public long count(OutstandingFilter filter) {
        return narrowed("select count(distinct o.organisation_id) from directives.obligation o where %s", filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, OutstandingFilter filter) {
        var scope = ScopeFilter.of(Scopes.current());
        var conditions = new ArrayList<>(filter.conditions());
        conditions.addFirst(scope.sql());
        return jdbc.sql(sql.formatted(String.join(" and ", conditions)))
                .params(scope.parameters())
                .params(filter.parameters())
                .param("today", LocalDate.now(clock));
    }

    /** Whatever is still owed and was due or will be due on these days. */
    public List<OutstandingObligation> due(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select o.id, o.province_id, o.commune_id, o.organisation_id, o.directive_id
                        from directives.obligation o where o.due between :from and :to and %s order by o.id
                        """.formatted(OutstandingFilter.OUTSTANDING))
                .param("from", from)
                .param("to", to)
                .query(Mappers.of(OutstandingObligation.class))
                .list();
    }

    /** What one of them owes, the earliest due first. */
    public List<ObligationRow> of(OutstandingFilter filter, UUID organisation) {
        var conditions = new ArrayList<>(filter.conditions());
        conditions.add("o.organisation_id = :organisation");
        var parameters = new HashMap<>(filter.parameters());
        parameters.put("organisation", organisation);
        return lists.byDay(conditions, parameters);
    }
}
