package vn.hiepdong.attachment;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who answers for a kind of record. */
@Component
public class AttachmentOwners {

    private final ObjectProvider<AttachmentOwner> owners;

    AttachmentOwners(ObjectProvider<AttachmentOwner> owners) {
        this.owners = owners;
    }

    public AttachmentOwner of(OwnerKind kind) {
        return owners.stream()
                .filter(owner -> owner.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody answers for the files of " + kind));
    }
}
