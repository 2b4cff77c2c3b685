package vn.hiepdong.programme.theme;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.area.Area;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;

/** Reads themes of years, for the programmes that fall into them. */
@Component
@Transactional(readOnly = true)
public class YearThemes {

    private final YearThemeRepository themes;

    YearThemes(YearThemeRepository themes) {
        this.themes = themes;
    }

    /**
     * The theme of the year in which a programme runs, if it runs within one: of the area of its first party, or of the
     * nearest area above it that gave one.
     */
    public Optional<YearTheme> of(Programme programme) {
        var details = programme.details();
        var year = details.periodFrom().getYear();
        if (details.periodTo().getYear() != year) {
            return Optional.empty();
        }
        var areas = new LinkedHashMap<Long, Area>();
        for (var area = areaOf(programme); area != null; area = area.parent()) {
            areas.put(area.id(), area);
        }
        var found = themes.findIn(areas.keySet(), year);
        return areas.keySet().stream()
                .flatMap(id -> found.stream().filter(theme -> theme.area().id().equals(id)))
                .findFirst();
    }

    private static Area areaOf(Programme programme) {
        return programme.parties().stream()
                .findFirst()
                .map(ProgrammeParty::agency)
                .orElse(programme.keepingAgency())
                .area();
    }
}
