package vn.hiepdong.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.store.FileStore;

/** Gives pictures out as bytes, for a page that carries them in itself. */
@Component
@Transactional(readOnly = true)
public class PublicPictures {

    private final AttachmentRepository attachments;
    private final AttachmentOwners owners;
    private final FileStore store;

    PublicPictures(AttachmentRepository attachments, AttachmentOwners owners, FileStore store) {
        this.attachments = attachments;
        this.owners = owners;
        this.store = store;
    }

    public record Picture(String mediaType, byte[] content) {}

    private record Owner(OwnerKind kind, long id) {}

    /**
     * These in the narrowest width in which each is kept, in the given order, as long as they come to no more than so many
     * bytes. Those that not everybody may read, whose file is lost, or that would be too much are left out.
     */
    public Map<Long, Picture> small(Collection<Long> ids, long mostBytes) {
        var pictures = new LinkedHashMap<Long, Picture>();
        var left = mostBytes;
        for (var photo : publicOnes(ids)) {
            var size = size(photo);
            if (size > 0 && size <= left) {
                pictures.put(photo.id(), read(photo));
                left -= size;
            }
        }
        return pictures;
    }

    /** Whether a record is public is asked once, however many of its photos are among these. */
    private Collection<Attachment> publicOnes(Collection<Long> ids) {
        var found = ids.isEmpty()
                ? Map.<Long, Attachment>of()
                : attachments.findByIdIn(ids).stream()
                        .filter(one -> one.isPhoto() && one.isGivenOut())
                        .collect(Collectors.toMap(Attachment::id, Function.identity()));
        var readable = found.values().stream()
                .map(one -> new Owner(one.ownerKind(), one.ownerId()))
                .distinct()
                .filter(owner -> owners.of(owner.kind()).isPublic(owner.id()))
                .collect(Collectors.toSet());
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(one -> readable.contains(new Owner(one.ownerKind(), one.ownerId())))
                .distinct()
                .toList();
    }

    private long size(Attachment photo) {
        try {
            var file = store.find(photo.content().sha256(), narrowest(photo));
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Picture read(Attachment photo) {
        try {
            return new Picture(
                    photo.content().type().mediaType(),
                    Files.readAllBytes(store.find(photo.content().sha256(), narrowest(photo))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null: it is narrow itself. */
    private static Integer narrowest(Attachment photo) {
        return photo.content().widths().stream().findFirst().orElse(null);
    }
}
