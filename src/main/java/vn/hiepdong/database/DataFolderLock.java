package vn.hiepdong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * The lock that lets one portal at a time use a data folder. The operating system lets go of it when the process ends,
 * however it ends; so a server found running under a lock that was free has lost its portal.
 */
final class DataFolderLock implements AutoCloseable {

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StartupFailure if another portal holds the lock, or the folder cannot be written to */
    static DataFolderLock take(DataFolder folder) {
        try {
            var channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw StartupFailures.secondInstance(folder.root());
            }
            return new DataFolderLock(channel);
        } catch (IOException e) {
            throw StartupFailures.dataFolderNotWritable(folder.root(), e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held within this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
