package vn.hiepdong.news;

import java.time.LocalDate;
import java.util.Set;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.news.category.Category;
import vn.hiepdong.news.source.NewsSource;
import vn.hiepdong.programme.Programme;

/**
 * What an article says, as it is written; all but the title may still be missing.
 *
 * @param bodyText as typed
 * @param bodyHtml made of it; null together with it
 * @param leadPhoto the id of one of its own photos
 */
record ArticleContent(
        String title,
        String summary,
        String bodyText,
        String bodyHtml,
        Category category,
        Set<Tag> tags,
        Byline byline,
        NewsSource source,
        LocalDate eventOn,
        Long leadPhoto,
        Related related) {

    /** The records that it tells of. */
    record Related(Set<Programme> programmes, Set<Conference> conferences, Set<Agency> agencies) {

        static final Related NOTHING = new Related(Set.of(), Set.of(), Set.of());
    }
}
