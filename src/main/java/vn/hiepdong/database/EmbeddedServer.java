package vn.hiepdong.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The portal's own PostgreSQL: real, durable, for this machine only. The library that brings it is made for tests; what it
 * would do for speed or convenience (no fsync, no password, a socket for everybody, files in {@code /tmp}) is undone here.
 *
 * <p>A database is made in a folder beside its place and moved there when it is whole, so that a first start may be cut short
 * at any moment.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String MAJOR = "18";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String ACCESS = """
            # Written by the portal at each start.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final DataFolder folder;
    private final DataFolderLock lock;
    private final PostgresPrograms programs;
    private Passwords passwords;
    private EmbeddedPostgres server;

    private EmbeddedServer(DataFolder folder, DataFolderLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.programs = new PostgresPrograms(folder);
    }

    /**
     * Starts the server, on the first occasion making its database; returns when it answers.
     *
     * @throws StartupFailure if it cannot, saying why; nothing is left running or locked then
     */
    static EmbeddedServer start(DataFolder folder) {
        folder.create();
        var server = new EmbeddedServer(folder, DataFolderLock.take(folder));
        try {
            server.start();
            return server;
        } catch (RuntimeException e) {
            server.lock.close();
            throw e;
        }
    }

    private void start() {
        folder.refuseForeignDatabase();
        try {
            programs.prepare();
            keepEarlierLog();
        } catch (IOException e) {
            throw StartupFailures.dataFolderNotWritable(folder.root(), e);
        }
        try {
            if (!folder.hasDatabase()) {
                makeDatabase();
            }
            passwords = Passwords.readFrom(folder.database());
            server = launch(folder.database(), passwords);
            log.info("PostgreSQL runs on 127.0.0.1:{} with its data in {}", server.getPort(), folder.database());
        } catch (StartupFailure e) {
            throw e;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            throw StartupFailures.serverDoesNotStart(folder, e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), DatabaseRoles.DATABASE);
    }

    Passwords passwords() {
        return passwords;
    }

    @Override
    public void close() {
        try {
            server.close();
            // the library waits 5 seconds for what may take longer
            programs.stopLeftover(folder.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    private void makeDatabase() throws IOException, SQLException {
        log.info("Making a new database in {}", folder.database());
        var unfinished = folder.unfinishedDatabase();
        programs.awaitLeftoverInitdb();
        programs.stopLeftover(unfinished);
        DataFolder.delete(unfinished);
        var made = Passwords.generate();
        try (var first = launch(unfinished, made);
                var superuser = first.getPostgresDatabase().getConnection()) {
            DatabaseRoles.create(superuser, made);
            DatabaseRoles.createDatabase(superuser, DatabaseRoles.DATABASE, "template1");
            made.writeTo(unfinished);
        }
        programs.stopLeftover(unfinished);
        Files.deleteIfExists(folder.database());
        Files.move(unfinished, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private EmbeddedPostgres launch(Path database, Passwords passwords) throws IOException {
        var initialPassword = folder.root().resolve("postgres.new.password");
        try {
            Passwords.writePrivately(initialPassword, passwords.superuser());
            return builder()
                    .setDataDirectory(database)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(freePort())
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setConnectConfig("password", passwords.superuser())
                    // goes to initdb, after the library's "-A trust"
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", initialPassword.toString())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    // goes to the server, after the library's "-F"
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setOutputRedirector(
                            ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile()))
                    .setErrorRedirector(
                            ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile()))
                    .setDataDirectoryCustomizer(directory -> beforeServerStarts(directory.toPath()))
                    .start();
        } catch (IOException | RuntimeException e) {
            programs.stopLeftover(database); // it may be slow rather than broken
            throw e;
        } finally {
            Files.deleteIfExists(initialPassword);
        }
    }

    /** The library looks for old databases to delete in a folder that anybody can write to, unless told of another. */
    private EmbeddedPostgres.Builder builder() {
        var setting = "ot.epg.working-dir";
        var before = System.getProperty(setting);
        System.setProperty(setting, programs.unpacked().toString());
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(programs.unpacked().toFile())
                    // by itself the library remembers one place of unpacking for the whole process
                    .setPgBinaryResolver(
                            (system, hardware) -> DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, hardware));
        } finally {
            if (before == null) {
                System.clearProperty(setting);
            } else {
                System.setProperty(setting, before);
            }
        }
    }

    private void beforeServerStarts(Path database) {
        try {
            programs.stopLeftover(database);
            Files.writeString(database.resolve("pg_hba.conf"), ACCESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepEarlierLog() throws IOException {
        if (Files.exists(folder.serverLog())) {
            Files.move(folder.serverLog(), folder.earlierServerLog(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
