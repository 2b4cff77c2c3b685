package vn.hiepdong.programme.theme;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.area.Areas;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;

/** What administrators do with themes of years. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class KeepingYearThemes {

    private final YearThemeRepository themes;
    private final Areas areas;

    KeepingYearThemes(YearThemeRepository themes, Areas areas) {
        this.themes = themes;
        this.areas = areas;
    }

    /** @throws RuleViolation when the area is unknown or has a theme for that year */
    public long add(YearThemeForm form) {
        var theme = YearTheme.blank();
        say(theme, form);
        return themes.save(theme).id();
    }

    /** @throws RuleViolation as {@link #add} */
    void change(long id, YearThemeForm form) {
        var theme = themes.findById(id).orElseThrow(NotFoundException::new);
        VersionConflict.unlessSame(theme.version(), form.version(), YearThemeForm.of(theme));
        say(theme, form);
    }

    private void say(YearTheme theme, YearThemeForm form) {
        var area = areas.pick(form.area(), "area");
        var year = Integer.parseInt(form.year());
        themes.findByAreaAndYear(area, year)
                .filter(same -> !same.id().equals(theme.id()))
                .ifPresent(same -> {
                    throw new RuleViolation(
                            "year", area.name() + " đã có chủ đề năm " + year + ": “" + same.text() + "”.");
                });
        theme.say(
                area, year, form.text(), form.source() == null || form.source().isEmpty() ? null : form.source());
    }
}
