package vn.hiepdong.news;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.Moments;

/**
 * When an article is to be read.
 *
 * @param publishOn empty: at once
 * @param publishTime of that day; empty: with its beginning
 * @param expireOn the last day on which it is read; empty: always
 */
public record PublicationForm(
        String submissionKey,
        Long version,
        @Day String publishOn,

        @Pattern(regexp = Moments.HOUR, message = "{article.publishTime.invalid}")
        String publishTime,

        @Day String expireOn) {

    static PublicationForm of(Article article) {
        var at = article.publishAt();
        return new PublicationForm(
                Submissions.newKey(),
                article.version(),
                at == null ? "" : Typed.day(Moments.dayOf(at)),
                at == null ? "" : Moments.hourOf(at),
                article.expireAt() == null
                        ? ""
                        : Typed.day(Moments.dayOf(article.expireAt()).minusDays(1)));
    }

    Instant at(Instant now) {
        var day = Typed.parseDay(publishOn);
        if (day == null) {
            return Typed.given(publishTime) ? Moments.at(Moments.dayOf(now), publishTime) : now;
        }
        return Moments.at(day, publishTime);
    }

    /** Null: always. */
    Instant until() {
        var last = Typed.parseDay(expireOn);
        return last == null ? null : Moments.startOf(last.plusDays(1));
    }
}
