package vn.hiepdong.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something that stands today and that somebody should know.
 *
 * @param about kind of record and its number: "commitment:12"
 * @param occasion what tells it from the same thing at another time; told once to each person
 * @param subject what it is about, in its own words
 * @param context where it belongs: the programme's title
 * @param words what there is to say of it: "hạn 20/11/2026"
 * @param path of its page, from the portal's root
 */
public record Matter(
        NoticeKind kind, String about, LocalDate occasion, String subject, String context, String words, String path) {

    private static final int AGAIN = 30;

    /** The occasion of what stands since a day: that day, and anew every thirty days while it stands. */
    public static LocalDate again(LocalDate since, LocalDate today) {
        var times = Math.max(0, ChronoUnit.DAYS.between(since, today)) / AGAIN;
        return since.plusDays(times * AGAIN);
    }

    Key key() {
        return new Key(kind, about, occasion);
    }

    record Key(NoticeKind kind, String about, LocalDate occasion) {}
}
