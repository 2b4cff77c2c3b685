package vn.hiepdong.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** How migrations reach the embedded database. */
record OwnerConnection(String url, String password) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return DatabaseRoles.OWNER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return DatabaseRoles.OWNER + " at " + url;
    }
}
