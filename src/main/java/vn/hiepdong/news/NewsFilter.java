package vn.hiepdong.news;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What a list of news is asked for; null filters nothing.
 *
 * @param words each must begin a word of title, summary or text, however it is spelled
 * @param categoryIds one of them; an empty one finds nothing
 * @param source slug of one in the registry
 * @param tag slug of one; null as always: any or none
 * @param from the day of publishing, in Vietnam; to likewise, the last one
 */
public record NewsFilter(
        String words, Collection<Long> categoryIds, String source, String tag, LocalDate from, LocalDate to) {

    public static NewsFilter all() {
        return new NewsFilter(null, null, null, null, null, null);
    }

    public static NewsFilter in(Collection<Long> categoryIds) {
        return new NewsFilter(null, categoryIds, null, null, null, null);
    }
}
