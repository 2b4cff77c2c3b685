package vn.hiepdong.site.banner;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.site.face.SitePictures;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/** What administrators do with banners. One that is no longer wanted ends: its last day is set to one that has passed. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class KeepingBanners {

    private static final int WIDEST = 640;
    private static final int HIGHEST = 320;

    private final BannerRepository banners;
    private final SitePictures pictures;

    KeepingBanners(BannerRepository banners, SitePictures pictures) {
        this.banners = banners;
        this.pictures = pictures;
    }

    /** @throws RuleViolation when it would end before it begins, or its picture says nothing to those who do not see it */
    long add(BannerForm form) {
        var banner = Banner.blank();
        describe(banner, form);
        return banners.save(banner).id();
    }

    /**
     * @throws RuleViolation as above
     * @throws VersionConflict when somebody saved it meanwhile
     */
    void change(long id, BannerForm form) {
        var banner = banners.findById(id).orElseThrow(NotFoundException::new);
        VersionConflict.unlessSame(banner.version(), form.version(), BannerForm.of(banner));
        describe(banner, form);
    }

    private void describe(Banner banner, BannerForm form) {
        var from = Typed.parseDay(form.showFrom());
        var to = Typed.parseDay(form.showTo());
        if (to.isBefore(from)) {
            throw new RuleViolation("showTo", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        var keeps = banner.pictureId() != null && !Boolean.TRUE.equals(form.withoutPicture());
        if ((form.bringsPicture() || keeps) && !Typed.given(form.altText())) {
            throw new RuleViolation("altText", "Hãy tả những gì thấy trong ảnh, cho người không nhìn thấy ảnh.");
        }
        banner.say(
                form.text(),
                Typed.orNull(form.link()),
                from,
                to,
                Typed.given(form.sortOrder()) ? Integer.parseInt(form.sortOrder()) : 0);
        if (form.bringsPicture()) {
            banner.picture(pictures.bring(form.picture().getResource(), WIDEST, HIGHEST, "picture"), form.altText());
        } else {
            banner.picture(keeps ? banner.pictureId() : null, form.altText());
        }
    }
}
