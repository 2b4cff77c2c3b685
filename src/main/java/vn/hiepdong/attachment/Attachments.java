package vn.hiepdong.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the files of records, for the pages of those records. Whoever calls has asked whether the record may be read. */
@Component
@Transactional(readOnly = true)
public class Attachments {

    private final AttachmentRepository attachments;

    Attachments(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    /** Those that everybody may read, in order. */
    public List<AttachmentView> publicOf(OwnerKind kind, long id) {
        return publicOf(kind, List.of(id)).getOrDefault(id, List.of());
    }

    /** The same for several records of one kind, by one statement; a record without any is left out. */
    public Map<Long, List<AttachmentView>> publicOf(OwnerKind kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : attachments.findOf(kind, ids).stream()
                        .filter(Attachment::isGivenOut)
                        .collect(Collectors.groupingBy(
                                Attachment::ownerId, Collectors.mapping(AttachmentView::of, Collectors.toList())));
    }

    /** All of them, drafts, withdrawn and withheld ones too: for the staff. */
    public List<AttachmentView> of(OwnerKind kind, long id) {
        return attachments.findOf(kind, List.of(id)).stream()
                .map(AttachmentView::of)
                .toList();
    }

    /** The same for several records of one kind, by one statement; a record without any is left out. */
    public Map<Long, List<AttachmentView>> of(OwnerKind kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : attachments.findOf(kind, ids).stream()
                        .collect(Collectors.groupingBy(
                                Attachment::ownerId, Collectors.mapping(AttachmentView::of, Collectors.toList())));
    }

    /** Whether a record bears a file of this kind, drafted or shown. */
    public boolean bears(OwnerKind owner, long id, AttachmentKind kind) {
        return attachments.bears(owner, id, kind);
    }
}
