package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Compares targets with those of their parts before issue, and with results after it. */
@Service
@Transactional(readOnly = true)
public class Targets {

    /** What was returned counts no more until it is delivered again. */
    private static final String SUMS = """
            select o.task_id as task, count(*) as answers, sum(o.number) as sum
            from directives.obligation o
            where o.directive_id = :directive and o.number is not null and o.status in ('DELIVERED', 'ACCEPTED') and %s
            group by o.task_id
            """;

    private final Access access;
    private final Addressees addressees;
    private final JdbcClient jdbc;

    Targets(Access access, Addressees addressees, JdbcClient jdbc) {
        this.access = access;
        this.addressees = addressees;
        this.jdbc = jdbc;
    }

    /** What the targets of a draft's tasks come to. */
    public List<TargetSum> sums(DirectiveText text) {
        access.require(READ_DIRECTIVES);
        return addressees.targets(text);
    }

    /** What the results in the viewer's scope come to, for every task that asks for a number. */
    public List<Yield> yields(DirectiveText text) {
        return yields(text, PeriodChoice.ALL);
    }

    /** The same of the chosen rounds of recurring tasks. */
    public List<Yield> yields(DirectiveText text, PeriodChoice period) {
        access.require(READ_DIRECTIVES);
        if (text.tasks().stream().noneMatch(task -> task.terms().completion() == Completion.NUMBER)) return List.of();
        var scope = ScopeFilter.of(Scopes.current());
        Map<UUID, Yield.Delivered> delivered = jdbc
                .sql(SUMS.formatted(scope.sql() + " and " + period.sql("r.directive_id = :directive")))
                .params(scope.parameters())
                .params(period.parameters())
                .param("today", addressees.today())
                .param("directive", text.id().id())
                .query(Mappers.of(Yield.Delivered.class))
                .stream()
                .collect(Collectors.toMap(Yield.Delivered::task, Function.identity()));
        return Yield.of(text.tasks(), delivered);
    }
}
