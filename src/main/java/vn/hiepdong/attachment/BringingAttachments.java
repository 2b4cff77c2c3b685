package vn.hiepdong.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.attachment.LookingAtFiles.Ready;
import vn.hiepdong.attachment.check.FileNames;
import vn.hiepdong.attachment.check.Refused;
import vn.hiepdong.attachment.scan.Verdicts;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.attachment.store.StoredContent;
import vn.hiepdong.attachment.store.SweepLock;

/**
 * Takes in what somebody brings. Looked at first, outside any transaction, for a picture takes its time; then moved to its
 * place together with its row. Brought to a record that is there, a file that is refused does not cost the others; brought in
 * the form that makes the record, all are looked at before anything is recorded.
 */
@Component
public class BringingAttachments {

    private final LookingAtFiles looking;
    private final FileStore store;
    private final AttachmentRepository attachments;
    private final SweepLock lock;
    private final Verdicts verdicts;
    private final TransactionTemplate transaction;

    BringingAttachments(
            LookingAtFiles looking,
            FileStore store,
            AttachmentRepository attachments,
            SweepLock lock,
            Verdicts verdicts,
            TransactionTemplate transaction) {
        this.looking = looking;
        this.store = store;
        this.attachments = attachments;
        this.lock = lock;
        this.verdicts = verdicts;
        this.transaction = transaction;
    }

    /**
     * @param upload with the name under which it was brought
     * @return why not, in a sentence that names the file; empty when it was taken
     */
    public Optional<String> photo(OwnerKind kind, long id, Resource upload) {
        return bring(kind, id, upload, looking::photo);
    }

    /** Likewise a document. */
    public Optional<String> document(OwnerKind kind, long id, Resource upload) {
        return bring(kind, id, upload, looking::document);
    }

    /**
     * Looks at files that come with a form, photos and documents together; nothing is kept yet. Whoever calls closes what
     * comes back.
     */
    public BroughtFiles look(List<? extends Resource> uploads) {
        var workshop = new Workshop(store);
        var ready = new ArrayList<Ready>();
        var refused = new ArrayList<String>();
        for (var upload : uploads) {
            try {
                ready.add(looking.photoOrDocument(upload, workshop));
            } catch (Refused notTaken) {
                refused.add(notTaken.sentence(FileNames.clean(upload.getFilename())));
            } catch (IOException e) {
                workshop.close();
                throw new UncheckedIOException(e);
            }
        }
        return new BroughtFiles(this, workshop, ready, refused);
    }

    private interface Look {
        Ready at(Resource upload, Workshop workshop) throws IOException;
    }

    private Optional<String> bring(OwnerKind kind, long id, Resource upload, Look look) {
        var name = FileNames.clean(upload.getFilename());
        try (var workshop = new Workshop(store)) {
            var ready = look.at(upload, workshop);
            return Boolean.TRUE.equals(transaction.execute(begun -> keep(kind, id, ready)))
                    ? Optional.empty()
                    : Optional.of("Tệp “" + name + "” đã có trong danh sách này, không cần gửi lại.");
        } catch (Refused refused) {
            return Optional.of(refused.sentence(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * In the caller's transaction.
     *
     * @return false when the record bears the same content already
     */
    boolean keep(OwnerKind kind, long id, Ready ready) {
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
        verdicts.await(ready.content().sha256());
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
}
