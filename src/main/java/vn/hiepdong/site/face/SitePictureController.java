package vn.hiepdong.site.face;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PublicPage;

/** Gives out logo and banners. An address is of one content for ever. */
@Controller
@PublicPage
class SitePictureController {

    private final SitePictureRepository pictures;

    SitePictureController(SitePictureRepository pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/giao-dien/anh/{id:\\d{1,18}}-{sha256:[0-9a-f]{12}}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> give(@PathVariable long id, @PathVariable String sha256) {
        var picture = pictures.findById(id)
                .filter(found -> found.sha256().startsWith(sha256))
                .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .body(picture.content());
    }
}
