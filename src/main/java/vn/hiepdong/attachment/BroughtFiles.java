package vn.hiepdong.attachment;

import java.util.List;
import vn.hiepdong.attachment.LookingAtFiles.Ready;

/** Files that came with a form and were looked at; they are kept once the record is there that they belong to. */
public final class BroughtFiles implements AutoCloseable {

    private final BringingAttachments bringing;
    private final Workshop workshop;
    private final List<Ready> ready;
    private final List<String> refused;

    BroughtFiles(BringingAttachments bringing, Workshop workshop, List<Ready> ready, List<String> refused) {
        this.bringing = bringing;
        this.workshop = workshop;
        this.ready = List.copyOf(ready);
        this.refused = List.copyOf(refused);
    }

    /** Why some are not taken in, a sentence each that names the file. */
    public List<String> refused() {
        return refused;
    }

    /**
     * Keeps them as drafts, in the transaction that makes the record; the same content twice is kept once.
     *
     * @return whether there was any
     */
    public boolean keepAt(OwnerKind kind, long id) {
        ready.forEach(file -> bringing.keep(kind, id, file));
        return !ready.isEmpty();
    }

    @Override
    public void close() {
        workshop.close();
    }
}
