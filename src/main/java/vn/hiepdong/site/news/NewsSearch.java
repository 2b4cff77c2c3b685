package vn.hiepdong.site.news;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.BindParam;
import vn.hiepdong.news.NewsFilter;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.web.form.Typed;

/**
 * The search form of the news as it stands in its address (row P02). What cannot be used is ignored.
 *
 * @param category slug of one; those below it are searched too
 * @param from a day as people type it; to likewise, the last one
 * @param source slug of one
 * @param tag slug of one
 */
public record NewsSearch(
        @BindParam("tu-khoa") String words,
        @BindParam("chuyen-muc") String category,
        @BindParam("tu-ngay") String from,
        @BindParam("den-ngay") String to,
        @BindParam("nguon") String source,
        @BindParam("the") String tag) {

    NewsFilter filter(Categories categories) {
        var within = Typed.given(category) ? categories.idsWithin(category) : null;
        return new NewsFilter(
                Typed.orNull(words),
                within == null || within.isEmpty() ? null : within,
                Typed.orNull(source),
                Typed.orNull(tag),
                Typed.parseDay(from),
                Typed.parseDay(to));
    }

    public boolean asked() {
        return Stream.of(words, category, from, to, source, tag).anyMatch(Typed::given);
    }
}
