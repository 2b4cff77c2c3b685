package vn.hiepdong.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.attachment.check.CheckingFiles;
import vn.hiepdong.attachment.check.FileNames;
import vn.hiepdong.attachment.check.Pictures;
import vn.hiepdong.attachment.check.Refused;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.attachment.store.StoredContent;

/**
 * Takes in what somebody brings, each file by itself: one that is refused does not cost the others. Looked at first, outside
 * any transaction, for a picture takes its time; then moved to its place together with its row.
 */
@Component
public class BringingAttachments {

    private final CheckingFiles checking;
    private final Pictures pictures;
    private final FileStore store;
    private final AttachmentRepository attachments;
    private final SweepLock lock;
    private final TransactionTemplate transaction;

    BringingAttachments(
            CheckingFiles checking,
            Pictures pictures,
            FileStore store,
            AttachmentRepository attachments,
            SweepLock lock,
            TransactionTemplate transaction) {
        this.checking = checking;
        this.pictures = pictures;
        this.store = store;
        this.attachments = attachments;
        this.lock = lock;
        this.transaction = transaction;
    }

    /**
     * @param upload with the name under which it was brought
     * @return why not, in a sentence that names the file; empty when it was taken
     */
    public Optional<String> photo(OwnerKind kind, long id, Resource upload) {
        return bring(kind, id, upload, (name, sent, workshop) -> {
            var picture = pictures.make(sent, checking.picture(name, sent), workshop::fresh);
            var sha256 = store.sha256(picture.whole());
            var content = new StoredContent(
                    name, picture.type(), sha256, Files.size(picture.whole()), picture.width(), picture.height());
            return new Ready(content, picture.whole(), picture.narrower());
        });
    }

    /** Likewise a document. */
    public Optional<String> document(OwnerKind kind, long id, Resource upload) {
        return bring(kind, id, upload, (name, sent, workshop) -> {
            var type = checking.document(name, sent);
            var content = new StoredContent(name, type, store.sha256(sent), Files.size(sent), null, null);
            return new Ready(content, sent, Map.of());
        });
    }

    /** A file that may be kept. */
    private record Ready(StoredContent content, Path whole, Map<Integer, Path> narrower) {}

    private interface Look {
        Ready at(String name, Path sent, Workshop workshop) throws IOException;
    }

    private Optional<String> bring(OwnerKind kind, long id, Resource upload, Look look) {
        var name = FileNames.clean(upload.getFilename());
        try (var workshop = new Workshop()) {
            var sent = workshop.fresh();
            try (var content = upload.getInputStream()) {
                Files.copy(content, sent);
            }
            var ready = look.at(name, sent, workshop);
            return Boolean.TRUE.equals(transaction.execute(begun -> keep(kind, id, ready)))
                    ? Optional.empty()
                    : Optional.of("Tệp “" + name + "” đã có trong danh sách này, không cần gửi lại.");
        } catch (Refused refused) {
            return Optional.of(refused.sentence(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean keep(OwnerKind kind, long id, Ready ready) {
        lock.waitForSweep();
        var there = attachments.findOf(kind, List.of(id));
        if (there.stream()
                .anyMatch(other -> other.state() != AttachmentState.WITHDRAWN
                        && other.content().sha256().equals(ready.content().sha256()))) {
            return false;
        }
        try {
            store.keep(ready.whole(), ready.content().sha256(), null);
            for (var narrower : ready.narrower().entrySet()) {
                store.keep(narrower.getValue(), ready.content().sha256(), narrower.getKey());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        attachments.save(new Attachment(kind, id, ready.content(), titleFrom(ready.content()), there.size() + 1));
        return true;
    }

    /** A document mostly bears its title as its name; a photo bears a number. */
    private static String titleFrom(StoredContent content) {
        var name = content.name();
        return content.type().picture()
                ? null
                : name.substring(0, name.lastIndexOf('.')).replace('_', ' ').strip();
    }

    /** Where one file lies while it is looked at; afterwards nothing is left of it but what was moved to its place. */
    private final class Workshop implements AutoCloseable {

        private final List<Path> made = new ArrayList<>();

        Path fresh() {
            var path = store.fresh();
            made.add(path);
            return path;
        }

        @Override
        public void close() throws IOException {
            for (var path : made) {
                Files.deleteIfExists(path);
            }
        }
    }
}
