package vn.hiepdong.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, Long> {

    Attachment save(Attachment attachment);

    void delete(Attachment attachment);

    Optional<Attachment> findById(long id);

    List<Attachment> findByIdIn(Collection<Long> ids);

    /** Photos and documents in the order that was given to them. */
    @Query("""
            select a from Attachment a
             where a.ownerKind = :kind and a.ownerId in :ids
             order by a.sortOrder, a.id
            """)
    List<Attachment> findOf(OwnerKind kind, Collection<Long> ids);

    @Query("""
            select count(a) > 0 from Attachment a
             where a.ownerKind = :owner and a.ownerId = :id and a.kind = :kind
               and a.state <> vn.hiepdong.attachment.AttachmentState.WITHDRAWN
            """)
    boolean bears(OwnerKind owner, long id, AttachmentKind kind);

    @Query("select distinct a.content.sha256 from Attachment a")
    Set<String> findContents();
}
