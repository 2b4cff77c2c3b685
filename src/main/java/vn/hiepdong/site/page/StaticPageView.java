package vn.hiepdong.site.page;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.hiepdong.web.marks.MarkedText;
import vn.hiepdong.web.marks.Marks;

/**
 * A page as it prints.
 *
 * @param language in which its words are: "vi" or "en"
 * @param changedOn the day that it says it was last changed
 */
public record StaticPageView(
        long id, String slug, String language, String title, String summary, MarkedText body, LocalDate changedOn) {

    static StaticPageView of(StaticPage page, ZoneId zone) {
        return new StaticPageView(
                page.id(),
                page.slug(),
                page.language(),
                page.title(),
                page.summary(),
                Marks.read(page.body()),
                LocalDate.ofInstant(page.changedAt(), zone));
    }
}
