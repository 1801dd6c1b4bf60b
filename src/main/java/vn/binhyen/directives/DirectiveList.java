package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Lists directives, the latest first: the office its province's, everybody else those that ask something of them. */
@Service
@Transactional(readOnly = true)
public class DirectiveList {

    private static final String ROWS = """
            select d.id, d.type, d.symbol, d.issuer, d.dated, d.summary, d.status, d.issued_at, d.issued_to,
                (select count(*) from directives.task where task.directive = d.id) as tasks,
                (select min(due) from directives.task where task.directive = d.id) as due
            from directives.directive d where %s order by d.dated desc, d.id limit :limit
            """;

    private static final String AFTER = """
            (d.dated, d.id) in (select later.dated, later.id from directives.directive later, directives.directive last
                where last.id = :after and (later.dated < last.dated or later.dated = last.dated and later.id > last.id))
            """;

    private final Access access;
    private final JdbcClient jdbc;

    DirectiveList(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    public List<DirectiveCard> page(DirectiveFilter filter, @Nullable UUID after, int limit) {
        access.require(READ_DIRECTIVES);
        var scope = Scopes.current();
        var conditions = filter.conditions();
        var parameters = filter.parameters();
        conditions.add(concerning(scope));
        parameters.putAll(ScopeFilter.of(scope).parameters());
        if (after != null) {
            conditions.add(AFTER);
            parameters.put("after", after);
        }
        return jdbc.sql(ROWS.formatted(String.join(" and ", conditions)))
                .params(parameters)
                .param("limit", limit)
                .query(Mappers.of(DirectiveCard.class))
                .list();
    }

    private static String concerning(Scope scope) {
        if (scope.everything()) return "true";
        var filter = ScopeFilter.of(scope);
        if (filter.sql().startsWith("o.province_id")) return filter.sql().replace("o.", "d.");
        return "exists (select from directives.obligation o where o.directive_id = d.id and " + filter.sql() + ")";
    }
}
