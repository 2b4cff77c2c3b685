package vn.hiepdong.site.english;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.site.SiteMapPart;
import vn.hiepdong.site.page.StaticPages;

/** The English pages on the site map. */
@Component
@Order(SiteMapPart.ABOUT + 1)
class EnglishOnSiteMap implements SiteMapPart {

    private final StaticPages pages;

    EnglishOnSiteMap(StaticPages pages) {
        this.pages = pages;
    }

    @Override
    public String title() {
        return "In English";
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Section> sections() {
        return pages.in("en").stream()
                .map(page -> new Section("/" + page.slug(), page.title(), page.summary()))
                .toList();
    }
}
