package vn.hiepdong.attachment.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Contents under the data folder, each once, named by its checksum. A content is whole and on the disk before its name
 * appears; it is never written again.
 */
@Component
public class FileStore {

    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    private final Path contents;
    private final Path incoming;
    private final Path quarantine;

    FileStore(@Value("${portal.data-dir}") Path dataFolder) {
        var root = dataFolder.toAbsolutePath().normalize().resolve("files");
        contents = root.resolve("contents");
        incoming = root.resolve("incoming");
        quarantine = root.resolve("quarantine");
    }

    /** A path on the same disk for a file that is still being looked at; nothing lies there yet. */
    public Path fresh() {
        try {
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return incoming.resolve(UUID.randomUUID().toString());
    }

    /** Its checksum, by which it is found once it is kept. */
    public String sha256(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Moves a file to its place. One that is kept already counts as new again, so that no sweep takes it now.
     *
     * @param width null for the content itself, else that of the narrower picture made from it
     */
    public void keep(Path file, String sha256, Integer width) throws IOException {
        var place = place(sha256, width);
        if (!Files.isDirectory(place.getParent())) {
            Files.createDirectories(place.getParent());
            force(contents);
        }
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
            return;
        }
        force(file);
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        force(place.getParent());
    }

    /** Where a content lies, if it does. */
    public Path find(String sha256, Integer width) {
        return place(sha256, width);
    }

    /**
     * Takes a content from where contents are given out, with the pictures made from it, and puts it where whoever looks into
     * the matter finds it: nothing reads there but {@link #quarantined}. Does nothing where it lies there already.
     */
    public void quarantine(String sha256) throws IOException {
        var place = place(sha256, null);
        if (Files.exists(place)) {
            Files.createDirectories(quarantine);
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
            Files.move(place, quarantined(sha256), StandardCopyOption.ATOMIC_MOVE);
            force(quarantine);
        }
        for (var width : StoredContent.NARROWER) {
            Files.deleteIfExists(place(sha256, width));
        }
    }

    /** Where a content lies that was put in quarantine, if it does. */
    public Path quarantined(String sha256) {
        return quarantine.resolve(checked(sha256));
    }

    /**
     * Deletes what lay in quarantine long enough.
     *
     * @return how many files went
     */
    public int sweepQuarantine(Instant before) throws IOException {
        return sweep(quarantine, any -> true, before);
    }

    /**
     * Deletes what nobody holds, and what was left half-looked at.
     *
     * @param held whether a record names this checksum
     * @param before what was kept later stays in any case: its record may be on the way
     * @return how many files went
     */
    public int sweep(Predicate<String> held, Instant before) throws IOException {
        return sweep(contents, name -> !held.test(name.substring(0, 64)), before)
                + sweep(incoming, any -> true, before);
    }

    private static int sweep(Path folder, Predicate<String> unwanted, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var swept = 0;
        try (var files = Files.walk(folder, 2)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)
                        && unwanted.test(file.getFileName().toString())) {
                    Files.delete(file);
                    swept++;
                }
            }
        }
        return swept;
    }

    private Path place(String sha256, Integer width) {
        return contents.resolve(checked(sha256).substring(0, 2)).resolve(width == null ? sha256 : sha256 + "-" + width);
    }

    /** Never a path, whoever made it. */
    private static String checked(String sha256) {
        if (!CHECKSUM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("No checksum");
        }
        return sha256;
    }

    /** To the disk, not only to the system's memory: a name that stands must lead to a content after a power cut. */
    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
