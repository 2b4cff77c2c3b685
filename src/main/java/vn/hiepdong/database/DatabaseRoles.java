package vn.hiepdong.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The two roles: one owns the database and migrates it, one runs the portal and can neither make, change nor drop tables.
 * What the second may do with the rows of a table is granted by the migration that makes the table.
 */
final class DatabaseRoles {

    static final String DATABASE = "hiepdong";
    static final String OWNER = "hiepdong_owner";
    static final String APP = "hiepdong_app";

    private DatabaseRoles() {}

    /** @param superuser a connection to a new cluster whose templates have the locale that the database is to have */
    static void create(Connection superuser, Passwords passwords) throws SQLException {
        try (var sql = superuser.createStatement()) {
            sql.execute("create role " + OWNER + " login password '" + passwords.owner() + "'");
            sql.execute("create role " + APP + " login password '" + passwords.app() + "'");
            sql.execute("alter role " + APP + " set statement_timeout = '5s'");
            sql.execute("alter role " + APP + " set lock_timeout = '2s'");
            sql.execute("alter role " + APP + " set idle_in_transaction_session_timeout = '30s'");
        }
    }

    static void createDatabase(Connection superuser, String name, String template) throws SQLException {
        try (var sql = superuser.createStatement()) {
            sql.execute("create database " + name + " owner " + OWNER + " template " + template);
            sql.execute("revoke all on database " + name + " from public");
            sql.execute("grant connect on database " + name + " to " + APP);
        }
    }
}
