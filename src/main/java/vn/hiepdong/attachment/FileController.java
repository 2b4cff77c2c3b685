package vn.hiepdong.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.attachment.check.UploadType;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PublicPage;

/**
 * Gives files out, to whoever may read the record that bears them. Range requests and questions whether a file has changed are
 * answered by the framework. What comes out can run nothing: no script, no frame, no guess at its type.
 */
@Controller
@PublicPage
class FileController {

    private static final String NOTHING_RUNS =
            "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** Browsers read a PDF in a plugin of their own, which a sandbox forbids. */
    private static final String PDF_IS_READ = "default-src 'none'; object-src 'self'; img-src 'self'; "
            + "style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final ReadingFiles reading;
    private final FileStore store;

    FileController(ReadingFiles reading, FileStore store) {
        this.reading = reading;
        this.store = store;
    }

    /**
     * @param name only for people; another one leads to the right one
     * @param width one of those in which the picture is kept; null for the whole
     * @param me null for a reader
     */
    @GetMapping("/tep/{id:\\d{1,18}}/{name}")
    ResponseEntity<Resource> give(
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam(name = "rong", required = false) Integer width,
            Authentication me,
            HttpServletRequest request) {
        var attachment = reading.get(id, me);
        var content = attachment.content();
        var address = AttachmentView.addressOf(attachment);
        if (!address.endsWith("/" + name)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(request.getContextPath() + address))
                    .build();
        }
        if (width != null && !content.widths().contains(width)) {
            throw new NotFoundException();
        }
        var type = content.type();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .eTag(content.sha256() + (width == null ? "" : "-" + width))
                .cacheControl(reading.isPublic(attachment) ? forAnHour() : CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(type, content.name()))
                .header("Content-Security-Policy", type == UploadType.PDF ? PDF_IS_READ : NOTHING_RUNS)
                .body(new FileSystemResource(store.find(content.sha256(), width)));
    }

    /** Not for ever: one that is withdrawn must go. */
    private static CacheControl forAnHour() {
        return CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    }

    private static String disposition(UploadType type, String name) {
        var seen = type.picture() || type == UploadType.PDF;
        return (seen ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
