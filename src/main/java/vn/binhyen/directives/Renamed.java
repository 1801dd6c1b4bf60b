package vn.binhyen.directives;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.organisations.ListApplied;
import vn.binhyen.organisations.OrganisationEdited;

/**
 * Lets lists of obligations follow when organisations are renamed: their names are copied so that a million sort by an
 * index (decision 6), and are kept in the transaction that renames.
 */
@Component
class Renamed {

    private static final String FOLLOW = """
            update directives.obligation o set organisation_name = c.name
            from organisations.public_card c
            where c.id = o.organisation_id and o.organisation_name <> c.name and %s
            """;

    private final JdbcClient jdbc;

    Renamed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void one(OrganisationEdited edited) {
        jdbc.sql(FOLLOW.formatted("c.id = :organisation"))
                .param("organisation", edited.organisation().value())
                .update();
    }

    /** A list may rename many: one pass over everything in scope finds them. */
    @EventListener
    void many(ListApplied applied) {
        if (applied.changed() > 0) jdbc.sql(FOLLOW.formatted("true")).update();
    }
}
