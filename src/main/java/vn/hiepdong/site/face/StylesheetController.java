package vn.hiepdong.site.face;

import java.nio.charset.StandardCharsets;
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

/** The province's own colours as a file, since the content security policy takes no style that stands in a page. */
@Controller
@PublicPage
class StylesheetController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PortalSettingRepository settings;

    StylesheetController(PortalSettingRepository settings) {
        this.settings = settings;
    }

    static String addressOf(Colours colours) {
        return "/giao-dien/" + colours.version() + ".css";
    }

    /** A page that was kept somewhere may still ask for the colours of yesterday: it gets today's, and asks again. */
    @GetMapping("/giao-dien/{version:[0-9a-f]{8}}.css")
    @Transactional(readOnly = true)
    ResponseEntity<String> colours(@PathVariable String version) {
        var setting = settings.findById(PortalSetting.ONLY).orElseThrow(NotFoundException::new);
        if (setting.brandColour() == null) {
            throw new NotFoundException();
        }
        var colours = new Colours(Colour.of(setting.brandColour()), Colour.of(setting.accentColour()));
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(colours.version().equals(version) ? FOR_EVER : CacheControl.noCache())
                .body(colours.stylesheet());
    }
}
