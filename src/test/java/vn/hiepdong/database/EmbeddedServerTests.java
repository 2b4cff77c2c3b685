package vn.hiepdong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal's own PostgreSQL is like while it runs. */
class EmbeddedServerTests {

    @TempDir
    static Path data;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(DataFolder.at(data.toString()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "unix_socket_directories, ''",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256"
    })
    void keepsWhatItIsGivenAndLetsNobodyElseIn(String setting, String value) throws SQLException {
        assertThat(ask("show " + setting, superuser())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"statement_timeout, 5s", "lock_timeout, 2s", "idle_in_transaction_session_timeout, 30s"})
    void doesNotLetTheRunningPortalHang(String setting, String value) throws SQLException {
        assertThat(ask("show " + setting)).isEqualTo(value);
    }

    @Test
    void isTheMajorVersionThatTheDataFolderIsCheckedFor() throws SQLException {
        assertThat(ask("show server_version")).startsWith(EmbeddedServer.MAJOR + ".");
    }

    @Test
    void comparesTextTheSameWayOnEveryMachine() throws SQLException {
        assertThat(
                        ask(
                                "select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()"))
                .isEqualTo("b C.UTF-8");
        assertThat(ask("select upper('đồng thuận, phối hợp')")).isEqualTo("ĐỒNG THUẬN, PHỐI HỢP");
    }

    @Test
    void trustsNobody() throws Exception {
        assertThat(Files.readString(data.resolve("postgres/pg_hba.conf"))).doesNotContain("trust");
        assertThat(ask("select string_agg(distinct auth_method, ',') from pg_hba_file_rules", superuser()))
                .isEqualTo("scram-sha-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", DatabaseRoles.OWNER, DatabaseRoles.APP})
    void refusesAWrongPassword(String role) {
        assertThatThrownBy(() -> connect(role, "sai")).hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsItsPasswordsToItself() throws Exception {
        var file = data.resolve("postgres/portal.passwords");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("programs"))))
                .isEqualTo("rwx------");
        assertThat(data.resolve("postgres.new.password")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "create schema mine",
                "create temporary table mine (id int)",
                "create extension btree_gist",
                "create role mine",
                "alter table theirs add column mine int",
                "drop table theirs",
                "truncate theirs",
                "select * from theirs",
                "drop database hiepdong"
            })
    void theRoleThatRunsCanDoNothingItWasNotGranted(String statement) throws SQLException {
        try (var owner = connect(DatabaseRoles.OWNER, server.passwords().owner())) {
            owner.createStatement().execute("create table if not exists theirs (id int)");
        }
        assertThatThrownBy(() -> ask(statement)).hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void theRoleThatMigratesCanDoWhatMigrationsDo() throws SQLException {
        try (var owner = connect(DatabaseRoles.OWNER, server.passwords().owner());
                var sql = owner.createStatement()) {
            sql.execute("create extension unaccent");
            sql.execute("create extension pg_trgm");
            sql.execute("create table ours (name text collate \"vi-x-icu\")");
            sql.execute("grant select on ours to " + DatabaseRoles.APP);
        }
        assertThat(ask("select count(*) from ours")).isEqualTo("0");
    }

    private static String ask(String sql) throws SQLException {
        return ask(sql, connect(DatabaseRoles.APP, server.passwords().app()));
    }

    private static String ask(String sql, Connection connection) throws SQLException {
        try (connection;
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection superuser() throws SQLException {
        return connect("postgres", server.passwords().superuser());
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), user, password);
    }
}
