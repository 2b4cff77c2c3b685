package vn.hiepdong.site.face;

import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/** What administrators do with the portal's face. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class SettingThePortal {

    /** Three times as large as it is printed, for screens that show so many points. */
    private static final int LOGO_WIDEST = 480;

    private static final int LOGO_HIGHEST = 156;
    private static final Colour OWN_ACCENT = Colour.of("#c39a4a");

    private final PortalSettingRepository settings;
    private final SitePictures pictures;

    SettingThePortal(PortalSettingRepository settings, SitePictures pictures) {
        this.settings = settings;
        this.pictures = pictures;
    }

    /**
     * @throws RuleViolation when nobody could read what is written in its colour
     * @throws VersionConflict when somebody saved it meanwhile
     */
    void set(PortalForm form) {
        var setting = only();
        VersionConflict.unlessSame(setting.version(), form.version(), PortalForm.of(setting));
        setting.say(
                Typed.orNull(form.name()),
                Typed.orNull(form.province()),
                Typed.orNull(form.motto()),
                Typed.orNull(form.notice()));
        setting.paint(colours(form));
    }

    /** @throws RuleViolation when it is no picture that is taken in */
    void changeLogo(Resource upload) {
        only().bear(pictures.bring(upload, LOGO_WIDEST, LOGO_HIGHEST, ""));
    }

    void removeLogo() {
        only().bear(null);
    }

    private static Colours colours(PortalForm form) {
        if (!Typed.given(form.brandColour())) {
            if (Typed.given(form.accentColour())) {
                throw new RuleViolation("brandColour", "Đã chọn màu nhấn thì cần chọn cả màu chính.");
            }
            return null;
        }
        var brand = Colour.of(form.brandColour());
        Colours.mistakeIn(brand).ifPresent(mistake -> {
            throw new RuleViolation("brandColour", mistake);
        });
        return new Colours(brand, Typed.given(form.accentColour()) ? Colour.of(form.accentColour()) : OWN_ACCENT);
    }

    private PortalSetting only() {
        return settings.findById(PortalSetting.ONLY).orElseThrow();
    }
}
