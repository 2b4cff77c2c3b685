package vn.hiepdong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/** Where things lie under {@code PORTAL_DATA_DIR}. */
record DataFolder(Path root) {

    static DataFolder at(String configured) {
        var root = StringUtils.hasText(configured) ? configured.strip() : "./data";
        return new DataFolder(Path.of(root).toAbsolutePath().normalize());
    }

    /** Held locked by the portal that uses this folder. */
    Path lockFile() {
        return root.resolve("portal.lock");
    }

    /** The whole database with its passwords. It exists only when it is complete. */
    Path database() {
        return root.resolve("postgres");
    }

    /** A database that is still being made; one that is found at a start was never finished. */
    Path unfinishedDatabase() {
        return root.resolve("postgres.new");
    }

    Path programs() {
        return root.resolve("programs");
    }

    /** What the server of this start said; that of the start before lies beside it, with {@code .1} at its end. */
    Path serverLog() {
        return root.resolve("postgres.log");
    }

    Path earlierServerLog() {
        return root.resolve("postgres.log.1");
    }

    void create() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw StartupFailures.dataFolderNotWritable(root, e);
        }
    }

    boolean hasDatabase() {
        return Files.exists(database()) && !isEmpty(database());
    }

    /** Refuses what this release's server could not open, before anything touches it. */
    void refuseForeignDatabase() {
        if (!hasDatabase()) {
            return;
        }
        var version = database().resolve("PG_VERSION");
        try {
            if (!Files.exists(version)) {
                throw StartupFailures.notADatabase(database());
            }
            var major = Files.readString(version).strip();
            if (!major.equals(EmbeddedServer.MAJOR)) {
                throw StartupFailures.foreignDatabase(database(), major);
            }
        } catch (IOException e) {
            throw StartupFailures.dataFolderNotWritable(database(), e);
        }
        if (!Files.isWritable(database())) {
            throw StartupFailures.dataFolderNotWritable(database(), null);
        }
    }

    static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private static boolean isEmpty(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw StartupFailures.dataFolderNotWritable(folder, e);
        }
    }
}
