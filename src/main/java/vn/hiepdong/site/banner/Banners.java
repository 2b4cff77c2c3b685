package vn.hiepdong.site.banner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.site.face.SitePictures;

/** Reads the banners of the day. */
@Component
@Transactional(readOnly = true)
public class Banners {

    private final BannerRepository banners;
    private final SitePictures pictures;
    private final Clock clock;

    Banners(BannerRepository banners, SitePictures pictures, Clock clock) {
        this.banners = banners;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * @param link from the portal's root or elsewhere; null where it leads nowhere
     * @param picture null for none, and then without alternative text
     */
    public record Shown(String text, String link, SitePictures.Shown picture, String altText) {

        /** Whether it leads to another site. */
        public boolean leadsAway() {
            return link != null && !link.startsWith("/");
        }
    }

    /** Those whose days include today, in order. */
    public List<Shown> today() {
        var shown = banners.findShown(LocalDate.now(clock));
        var seen = pictures.shown(
                shown.stream().map(Banner::pictureId).filter(Objects::nonNull).toList());
        return shown.stream()
                .map(banner -> new Shown(
                        banner.text(),
                        banner.link(),
                        banner.pictureId() == null ? null : seen.get(banner.pictureId()),
                        banner.altText()))
                .toList();
    }
}
