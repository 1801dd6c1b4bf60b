package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Tells a first page how the newest directives stand and which communes are behind, within the viewer's scope. */
@Service
@Transactional(readOnly = true)
public class Standings {

    private static final String NEWEST = """
            select d.id, d.type, d.symbol, d.summary, d.status, d.issued_at,
                counted.total, counted.acknowledged, counted.delivered, counted.late, counted.due
            from (
                select * from directives.directive d
                where d.status <> 'RECALLED' and case d.status when 'DRAFT' then :drafts else exists (
                    select from directives.obligation o where o.directive_id = d.id and %1$s) end
                order by d.issued_at desc nulls first, d.created_at desc limit :limit) d
            cross join lateral (
                select count(*) filter (where o.status not in ('WITHDRAWN', 'NOT_APPLICABLE')) as total,
                    count(*) filter (where o.status not in ('OPEN', 'WITHDRAWN', 'NOT_APPLICABLE')) as acknowledged,
                    count(*) filter (where o.status in ('DELIVERED', 'ACCEPTED')) as delivered,
                    count(*) filter (where %2$s) as late,
                    min(o.due) filter (where o.status not in ('WITHDRAWN', 'NOT_APPLICABLE')) as due
                from directives.obligation o where o.directive_id = d.id and %1$s) counted
            order by d.issued_at desc nulls first, d.created_at desc
            """;

    private static final String LATE = """
            select o.commune_id, area.name as commune, o.late
            from (select o.commune_id, count(*) as late from directives.obligation o where %s and %s group by 1) o
                left join areas.area_card area on area.id = o.commune_id
            order by o.late desc, area.name, o.commune_id
            """;

    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(Access access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The directives issued last, before them the drafts of whoever may issue them. */
    public List<DirectiveStanding> newest(int limit) {
        access.require(READ_DIRECTIVES);
        var scope = ScopeFilter.of(Scopes.current());
        return jdbc.sql(NEWEST.formatted(scope.sql(), ObligationFilter.IS_LATE))
                .params(scope.parameters())
                .param("drafts", access.has(ISSUE_DIRECTIVES))
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(Mappers.of(DirectiveStanding.class))
                .list();
    }

    /** The communes where something is late, the most first. */
    public List<LateInCommune> late() {
        access.require(READ_DIRECTIVES);
        var scope = ScopeFilter.of(Scopes.current());
        return jdbc.sql(LATE.formatted(scope.sql(), ObligationFilter.IS_LATE))
                .params(scope.parameters())
                .param("today", LocalDate.now(clock))
                .query(Mappers.of(LateInCommune.class))
                .list();
    }
}
