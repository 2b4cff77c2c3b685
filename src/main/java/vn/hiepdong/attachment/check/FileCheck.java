package vn.hiepdong.attachment.check;

import java.io.IOException;
import java.nio.file.Path;

/** Looks into the documents of some types. */
interface FileCheck {

    boolean knows(UploadType type);

    /** @throws Refused when its inside is not of this type, or could do something to whoever opens it */
    void check(Path file, UploadType type) throws IOException;
}
