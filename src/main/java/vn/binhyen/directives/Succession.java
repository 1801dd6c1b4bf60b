package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;

/**
 * Lets a draft replace an issued directive, and shows what replaced what. Only a draft is told what it replaces and
 * only what is in force is replaced, so no chain ever closes.
 */
@Service
@Transactional
public class Succession {

    private static final int LONGEST = 50;

    private static final String CHAIN = """
            with recursive older (id, steps) as (
                select replaced_id, -1 from directives.directive where id = :id and replaced_id is not null
                union all
                select d.replaced_id, steps - 1 from older join directives.directive d on d.id = older.id
                where d.replaced_id is not null and steps > -:longest
            ), newer (id, steps) as (
                select id, 1 from directives.directive where replaced_id = :id and status <> 'DRAFT'
                union all
                select d.id, steps + 1 from newer join directives.directive d on d.replaced_id = newer.id
                where d.status <> 'DRAFT' and steps < :longest
            )
            select d.id, link.steps, d.type, d.symbol, d.summary, d.dated, d.status,
                exists (select from directives.obligation o where o.directive_id = d.id) as readable
            from (select * from older union all select * from newer) link join directives.directive d on d.id = link.id
            order by link.steps, d.dated
            """;

    private final Access access;
    private final DirectiveRecords records;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Succession(Access access, DirectiveRecords records, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.access = access;
        this.records = records;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Says what the draft replaces; null: nothing. */
    public void replace(DirectiveId draft, @Nullable Replacement replacement) {
        access.require(ISSUE_DIRECTIVES);
        var directive = records.lock(draft);
        directive.replace(replacement);
        if (replacement != null) {
            var replaced = new DirectiveId(replacement.id());
            records.get(replaced).course().inForce(replaced);
        }
        records.keep(directive);
        events.publishEvent(new DirectiveEdited(draft, directive.textHash()));
    }

    /** What the directive replaces and what replaces it, the oldest first; without itself. */
    @Transactional(readOnly = true)
    public List<ChainLink> chain(DirectiveId id) {
        access.require(READ_DIRECTIVES);
        records.get(id);
        return jdbc.sql(CHAIN)
                .param("id", id.id())
                .param("longest", LONGEST)
                .query(Mappers.of(ChainLink.class))
                .list();
    }
}
