package vn.binhyen.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The owner, who migrates and maintains, and the application, which owns nothing and cannot leave its scope. */
final class Roles {

    static final String OWNER = "binhyen_owner";
    static final String APPLICATION = "binhyen_app";
    static final String DATABASE = "binhyen";

    private static final String NO_PRIVILEGES =
            "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '%s'";

    private Roles() {}

    /** Makes the roles that are missing and sets the passwords of both. */
    static void make(Connection superuser, Passwords passwords) throws SQLException {
        make(superuser, OWNER, passwords.owner());
        make(superuser, APPLICATION, passwords.application());
    }

    /** Makes the database unless it is there; nobody but the two roles may connect to it. */
    static void makeDatabase(Connection superuser, String name) throws SQLException {
        if (exists(superuser, "select 1 from pg_database where datname = '%s'".formatted(name))) {
            return;
        }
        run(superuser, "create database %s owner %s".formatted(name, OWNER));
        run(superuser, "revoke all on database %s from public".formatted(name));
        run(superuser, "grant connect on database %s to %s".formatted(name, APPLICATION));
    }

    /** Lets the application work with the tables that the owner will make, and with nothing else of them. */
    static void grantFutureTables(Connection owner, String application) throws SQLException {
        run(owner, "alter default privileges grant select, insert, update, delete on tables to " + application);
        run(owner, "alter default privileges grant usage on sequences to " + application);
    }

    private static void make(Connection superuser, String role, String password) throws SQLException {
        var there = exists(superuser, "select 1 from pg_roles where rolname = '%s'".formatted(role));
        run(superuser, (there ? "alter role " : "create role ") + role + " " + NO_PRIVILEGES.formatted(password));
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
