package vn.hiepdong.database;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the embedded server's three roles: generated once, nowhere shown, kept beside the data they open so that
 * a copy of the database folder is complete. Made of letters, digits, {@code -} and {@code _} only.
 */
record Passwords(String superuser, String owner, String app) {

    private static final String FILE = "portal.passwords";

    static Passwords generate() {
        var random = new SecureRandom();
        return new Passwords(generate(random), generate(random), generate(random));
    }

    static Passwords readFrom(Path database) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(database.resolve(FILE))) {
            properties.load(reader);
        }
        return new Passwords(
                properties.getProperty("superuser"), properties.getProperty("owner"), properties.getProperty("app"));
    }

    void writeTo(Path database) throws IOException {
        var properties = new Properties();
        properties.setProperty("superuser", superuser);
        properties.setProperty("owner", owner);
        properties.setProperty("app", app);
        var text = new StringWriter();
        properties.store(text, "The embedded PostgreSQL's roles. Back up with the folder; show to nobody.");
        writePrivately(database.resolve(FILE), text.toString());
    }

    /** Writes a new file that nobody but its owner can read, from its first byte on. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, onlyOwner("rw-------"));
        Files.writeString(file, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    static FileAttribute<?>[] onlyOwner(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static String generate(SecureRandom random) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[…]";
    }
}
