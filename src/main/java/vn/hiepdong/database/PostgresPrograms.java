package vn.hiepdong.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The programs of PostgreSQL, which the library unpacks under the data folder, and what the portal itself does with them. */
final class PostgresPrograms {

    private static final Logger log = LoggerFactory.getLogger(PostgresPrograms.class);

    private final Path folder;
    private final Path unpacked;
    private final Path serverLog;

    PostgresPrograms(DataFolder data) {
        folder = data.programs();
        unpacked = folder.resolve("postgresql");
        serverLog = data.serverLog();
    }

    /** Where the library is to unpack. It makes that folder writable for everybody, so the one around it lets nobody in. */
    Path unpacked() {
        return unpacked;
    }

    /** Makes the folder, and throws away an unpacking that was cut short: the library would keep its half-written files. */
    void prepare() throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectory(folder, Passwords.onlyOwner("rwx------"));
        }
        Files.createDirectories(unpacked);
        for (var version : versions()) {
            if (!Files.exists(version.resolve(".exists"))) {
                DataFolder.delete(version);
            }
        }
    }

    /**
     * Stops a server that runs on this database though no portal does. It is stopped by {@code pg_ctl}, and only after the
     * process has been found to be one of these programs: the number in {@code postmaster.pid} may by now be anybody's. Then
     * the file is all that is left over and is removed, or PostgreSQL would wait for that program to end. In doubt nothing is
     * done, and PostgreSQL itself decides.
     */
    void stopLeftover(Path database) throws IOException {
        var pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var program = programNamedBy(pidFile);
        if (program.isEmpty()) {
            return;
        }
        if (program.get().startsWith(unpacked.toRealPath())) {
            log.info("A PostgreSQL server was left over on {}; stopping it", database);
            stop(database);
        } else if (!program.get().getFileName().toString().startsWith("postgres")) {
            log.info("{} names a process of {}; removing the file", pidFile, program.get());
            Files.delete(pidFile);
        }
    }

    /** Waits for an {@code initdb} that outlived its portal, a second or two: it goes on writing where it was told to. */
    void awaitLeftoverInitdb() throws IOException {
        var here = unpacked.toRealPath();
        var leftover = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(program -> program.startsWith(here))
                        .filter(program -> program.getFileName().toString().startsWith("initdb"))
                        .isPresent())
                .map(ProcessHandle::onExit)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(leftover).orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** Waits for the server to be down, a minute at most. */
    private void stop(Path database) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U")); // root: PostgreSQL refuses to run as such
        }
        command.addAll(List.of(pgCtl().toString(), "stop", "-D", database.toString(), "-m", "fast", "-w", "-t", "60"));
        var stopping = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(serverLog.toFile()))
                .start();
        try {
            if (stopping.waitFor() != 0) {
                throw new IOException("pg_ctl could not stop the server on " + database);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping the server on " + database, e);
        }
    }

    private static Optional<Path> programNamedBy(Path pidFile) throws IOException {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,10}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .flatMap(process -> process.info().command())
                    .map(Path::of);
        }
    }

    private Path pgCtl() throws IOException {
        for (var version : versions()) {
            for (var name : List.of("pg_ctl", "pg_ctl.exe")) {
                var program = version.resolve("bin").resolve(name);
                if (Files.exists(program)) {
                    return program;
                }
            }
        }
        throw new IOException("no pg_ctl under " + unpacked);
    }

    private List<Path> versions() throws IOException {
        try (var entries = Files.list(unpacked)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("PG-"))
                    .toList();
        }
    }
}
