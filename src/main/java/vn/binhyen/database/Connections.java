package vn.binhyen.database;

/** How to reach the database: as the application's role, and as the owner who migrates and maintains it. */
public record Connections(Login application, Login owner) {

    /** One role's way in: a JDBC address, the role and its password. */
    public record Login(String url, String role, String password) {

        @Override
        public String toString() {
            return role + " at " + url.replaceAll("\\?.*", "");
        }
    }
}
