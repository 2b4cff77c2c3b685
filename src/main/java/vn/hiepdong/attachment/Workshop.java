package vn.hiepdong.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.hiepdong.attachment.store.FileStore;

/** Where files lie while they are looked at; afterwards nothing is left of them but what was moved to its place. */
final class Workshop implements AutoCloseable {

    private final FileStore store;
    private final List<Path> made = new ArrayList<>();

    Workshop(FileStore store) {
        this.store = store;
    }

    Path fresh() {
        var path = store.fresh();
        made.add(path);
        return path;
    }

    @Override
    public void close() {
        try {
            for (var path : made) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
