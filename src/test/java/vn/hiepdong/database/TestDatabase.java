package vn.hiepdong.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/**
 * A real, migrated database for tests, with the portal's two roles. One server per JVM, started when it is first asked for,
 * without fsync; each database is a copy of a template that was migrated once.
 *
 * <p>Spring tests need not ask: {@link TestDatabaseContextCustomizerFactory} hands every context the one shared database,
 * or, where the class says {@link FreshDatabase}, one of its own.
 */
public record TestDatabase(String jdbcUrl, String appUser, String appPassword, String ownerUser, String ownerPassword) {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger made = new AtomicInteger();

    /** A database nobody else has seen, migrated and without rows other than the migrations'. */
    public static TestDatabase fresh() {
        return Server.only.database("fresh_" + made.incrementAndGet());
    }

    /** The database of all tests that do not ask for their own; what one leaves in it, the others see. */
    public static TestDatabase shared() {
        return Shared.database;
    }

    private static final class Shared {
        private static final TestDatabase database = Server.only.database("shared");
    }

    private static final class Server {

        private static final Server only = new Server();

        private final EmbeddedPostgres postgres;
        private final Passwords passwords = Passwords.generate();

        private Server() {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("unix_socket_directories", "")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setRegisterShutdownHook(false)
                        .start();
                // runs after the contexts are closed: a pool whose server is gone would hold up the end of the JVM
                SpringApplication.getShutdownHandlers().add(this::stop);
                try (var superuser = postgres.getPostgresDatabase().getConnection()) {
                    DatabaseRoles.create(superuser, passwords);
                }
                migrate(copy(TEMPLATE, "template1"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private TestDatabase database(String name) {
            try {
                return copy(name, TEMPLATE);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private TestDatabase copy(String name, String template) throws SQLException {
            try (var superuser = postgres.getPostgresDatabase().getConnection()) {
                DatabaseRoles.createDatabase(superuser, name, template);
            }
            return new TestDatabase(
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), name),
                    DatabaseRoles.APP,
                    passwords.app(),
                    DatabaseRoles.OWNER,
                    passwords.owner());
        }

        private static void migrate(TestDatabase template) {
            Flyway.configure()
                    .dataSource(template.jdbcUrl(), template.ownerUser(), template.ownerPassword())
                    .placeholders(Map.of(MigrationConfiguration.APP_ROLE, template.appUser()))
                    .load()
                    .migrate();
        }

        private void stop() {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
