package vn.hiepdong.attachment;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RecordAddresses;

/** The addresses of all records that bear files, and of the files themselves. */
@Component
class AddressesOfBearers implements RecordAddresses {

    private static final Pattern RECORD = Pattern.compile("/staff/([a-z]+)/(\\d{1,18})(?:/.*)?");
    private static final String FILES = "attachments";

    private final AttachmentOwners owners;
    private final AttachmentRepository attachments;

    AddressesOfBearers(AttachmentOwners owners, AttachmentRepository attachments) {
        this.owners = owners;
        this.attachments = attachments;
    }

    @Override
    public boolean hide(String path, Authentication me) {
        var record = RECORD.matcher(path);
        if (!record.matches()) {
            return false;
        }
        try {
            require(record.group(1), Long.parseLong(record.group(2)), me);
            return false;
        } catch (NotFoundException hidden) {
            return true;
        }
    }

    private void require(String kind, long id, Authentication me) {
        if (kind.equals(FILES)) {
            var file = attachments.findById(id).orElseThrow(NotFoundException::new);
            owners.of(file.ownerKind()).readable(file.ownerId(), me);
        } else {
            Stream.of(OwnerKind.values())
                    .filter(bearer -> bearer.pageOf(id).startsWith("/staff/" + kind + "/"))
                    .forEach(bearer -> owners.of(bearer).readable(id, me));
        }
    }
}
