package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.RouteRecords;
import vn.binhyen.directives.Answers;
import vn.binhyen.directives.ObligationId;

/** What PostgreSQL itself keeps closed, whatever the application forgets. */
@PersistenceTest
class ScopeTest {

    /** Public facts: administrative units, what everybody may know of an organisation, and the catalogue of models. */
    private static final List<String> PUBLISHED = List.of(
            "areas.area", "catalogue.entry", "catalogue.known_model", "catalogue.place", "organisations.public_card");

    /** Of these the test makes rows, so that an empty answer means something. */
    private static final List<String> FILLED = List.of(
            "accounts.account",
            "accounts.granted_role",
            "audit.entry",
            "directives.directive",
            "directives.obligation",
            "directives.step",
            "directives.task",
            "files.kept_file",
            "organisations.organisation",
            "organisations.staged_import");

    private static final String OURS = "n.nspname !~ '^(pg_|information_schema)' and c.relkind in ('r', 'p')";

    @Autowired
    Connections connections;

    @BeforeAll
    static void makeRows(
            @Autowired RouteRecords records,
            @Autowired Answers answers,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction) {
        records.make();
        Scopes.run(Scope.system("test"), () -> {
            Long open = transaction.execute(
                    status -> jdbc.sql("select max(id) from directives.obligation where status = 'OPEN'")
                            .query(Long.class)
                            .single());
            answers.acknowledge(new ObligationId(open), UUID.randomUUID(), 1);
            for (var table : FILLED) {
                Long rows = transaction.execute(status -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
                assertThat(rows).as(table).isPositive();
            }
        });
    }

    @Test
    void everyTableOfAnAreaOrOrganisationIsProtectedAlsoFromItsOwner() throws Exception {
        assertThat(Sessions.values(connections.owner(), """
                        select distinct n.nspname || '.' || c.relname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            join pg_attribute a on a.attrelid = c.oid
                        where %s and a.attname in ('province_id', 'commune_id', 'organisation_id')
                            and not a.attisdropped and not (c.relrowsecurity and c.relforcerowsecurity)
                        order by 1
                        """.formatted(OURS))).containsExactlyElementsOf(PUBLISHED);
    }

    @Test
    void whatIsProtectedIsProtectedFromItsOwnerToo() throws Exception {
        assertThat(Sessions.values(connections.owner(), """
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where %s and c.relrowsecurity and not c.relforcerowsecurity
                        """.formatted(OURS))).isEmpty();
    }

    @Test
    void withoutAScopeTheApplicationSeesNoRowOfAProtectedTable() throws Exception {
        var tables = Sessions.values(connections.owner(), """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and c.relrowsecurity order by 1
                """.formatted(OURS));
        assertThat(tables).containsAll(FILLED);
        for (var table : tables) {
            assertThat(Sessions.value(connections.application(), "select count(*) from " + table))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @Test
    void theApplicationOwnsNothingAndCannotBypassAnything() throws Exception {
        assertThat(Sessions.values(connections.owner(), """
                        select classid::regclass::text || ' ' || objid from pg_shdepend
                        where refobjid = 'binhyen_app'::regrole and deptype = 'o'
                        """)).isEmpty();
        assertThat(Sessions.value(
                        connections.application(),
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(Sessions.value(
                        connections.application(), "select pg_has_role(current_user, 'binhyen_owner', 'member')"))
                .isEqualTo("f");
    }

    /** But three, by which a reorganisation ends units and takes them back with what was tallied of them, and which look at the scope themselves. */
    @Test
    void noFunctionLendsTheRightsOfItsOwner() throws Exception {
        assertThat(Sessions.values(connections.owner(), """
                        select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and n.nspname !~ '^(pg_|information_schema)' order by 1
                        """))
                .containsExactly("areas.end_units", "areas.restore_units", "ledger.forget_tallied");
        assertThat(Sessions.value(
                        connections.application(),
                        "select areas.end_units((select array_agg(id) from areas.area), current_date)"))
                .isEqualTo("0");
    }
}
