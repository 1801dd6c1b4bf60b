package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.binhyen.database.Sessions.run;
import static vn.binhyen.database.Sessions.value;
import static vn.binhyen.database.Sessions.values;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class RolesTest {

    static final String REFUSED = "42501";

    final TestServer server = TestServers.chosen();
    final Connections connections = server.freshDatabase();

    @Test
    void runOnTheChosenPostgresql() throws Exception {
        assertThat(value(server.superuser(), "show server_version"))
                .startsWith(System.getProperty("binhyen.test.postgres", "18") + ".");
    }

    @Test
    void theApplicationOwnsNothing() throws Exception {
        run(connections.owner(), "create schema x; create table x.y (id integer)");

        assertThat(values(
                        connections.owner(),
                        "select classid::regclass::text from pg_shdepend"
                                + " where refobjid = 'binhyen_app'::regrole and deptype = 'o'"))
                .isEmpty();
        assertThat(value(connections.owner(), "select tableowner from pg_tables where tablename = 'y'"))
                .isEqualTo("binhyen_owner");
    }

    @Test
    void neitherRoleIsMoreThanItMustBe() throws Exception {
        for (var role : new String[] {"binhyen_app", "binhyen_owner"}) {
            assertThat(value(
                            connections.owner(),
                            "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                                    + " from pg_roles where rolname = '" + role + "'"))
                    .as(role)
                    .isEqualTo("f");
        }
        assertThat(values(
                        connections.owner(),
                        "select roleid::regrole::text from pg_auth_members where member = 'binhyen_app'::regrole"))
                .isEmpty();
    }

    @Test
    void theApplicationWorksWithTheOwnersTablesButMakesNone() throws Exception {
        run(
                connections.owner(),
                "create schema x; grant usage on schema x to binhyen_app;"
                        + " create table x.y (id integer generated always as identity, z text)");
        run(connections.application(), "insert into x.y (z) values ('a')");

        assertThat(value(connections.application(), "select id from x.y")).isEqualTo("1");
        refused("create table x.w ()");
        refused("create table public.w ()");
        refused("create schema w");
        refused("drop table x.y");
        refused("alter table x.y disable row level security");
    }

    @Test
    void aProtectedTableShowsTheApplicationNothingWithoutAScope() throws Exception {
        run(connections.owner(), """
                create schema x;
                grant usage on schema x to binhyen_app;
                create table x.y (province_id integer not null);
                insert into x.y values (1);
                alter table x.y enable row level security;
                alter table x.y force row level security;
                create policy within_scope on x.y
                    using ((select current_setting('binhyen.everything', true)) = 'on')
                """);

        assertThat(values(connections.application(), "select 1 from x.y")).isEmpty();
        assertThat(values(connections.owner(), "select 1 from x.y")).isEmpty();
        refused("set role binhyen_owner");
    }

    @Test
    void textIsUtf8AndTheVietnameseOrderIsThere() throws Exception {
        assertThat(value(connections.owner(), "show server_encoding")).isEqualTo("UTF8");
        assertThat(values(
                        connections.application(),
                        "select n from (values ('Ðà'), ('Đông'), ('Dương'), ('Em'), ('Ân'), ('An')) as v(n)"
                                + " order by n collate \"vi-x-icu\""))
                .containsSubsequence("An", "Ân", "Dương", "Đông", "Em");
    }

    private void refused(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(connections.application(), sql))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(REFUSED));
    }
}
