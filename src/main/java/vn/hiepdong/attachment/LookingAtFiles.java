package vn.hiepdong.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.hiepdong.attachment.check.CheckingFiles;
import vn.hiepdong.attachment.check.FileNames;
import vn.hiepdong.attachment.check.Pictures;
import vn.hiepdong.attachment.check.Refused;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.attachment.store.StoredContent;

/** Looks at one file as it was brought: whether it may be taken in, and as what it is kept. */
@Component
class LookingAtFiles {

    private final CheckingFiles checking;
    private final Pictures pictures;
    private final FileStore store;

    LookingAtFiles(CheckingFiles checking, Pictures pictures, FileStore store) {
        this.checking = checking;
        this.pictures = pictures;
        this.store = store;
    }

    /**
     * A file that may be kept.
     *
     * @param narrower pictures by their width; none of a document
     */
    record Ready(StoredContent content, Path whole, Map<Integer, Path> narrower) {}

    /** @throws Refused when it is no picture that is taken in */
    Ready photo(Resource upload, Workshop workshop) throws IOException {
        var name = FileNames.clean(upload.getFilename());
        var sent = received(upload, workshop);
        var picture = pictures.make(sent, checking.picture(name, sent), workshop::fresh);
        var content = new StoredContent(
                name,
                picture.type(),
                store.sha256(picture.whole()),
                Files.size(picture.whole()),
                picture.width(),
                picture.height());
        return new Ready(content, picture.whole(), picture.narrower());
    }

    /** @throws Refused when it is no document that is taken in */
    Ready document(Resource upload, Workshop workshop) throws IOException {
        var name = FileNames.clean(upload.getFilename());
        var sent = received(upload, workshop);
        var type = checking.document(name, sent);
        var content = new StoredContent(name, type, store.sha256(sent), Files.size(sent), null, null);
        return new Ready(content, sent, Map.of());
    }

    /**
     * Either, by what its name says.
     *
     * @throws Refused when it is not taken in as that
     */
    Ready photoOrDocument(Resource upload, Workshop workshop) throws IOException {
        return checking.namedAsPicture(FileNames.clean(upload.getFilename()))
                ? photo(upload, workshop)
                : document(upload, workshop);
    }

    private static Path received(Resource upload, Workshop workshop) throws IOException {
        var sent = workshop.fresh();
        try (var content = upload.getInputStream()) {
            Files.copy(content, sent);
        }
        return sent;
    }
}
