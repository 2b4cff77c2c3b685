package vn.hiepdong.news;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.web.form.Rows;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;

/**
 * What an editor types. A draft needs no more than its title.
 *
 * @param body with marks, as {@link vn.hiepdong.web.marks.Marks} reads them
 * @param category its id
 * @param tags with commas between them
 * @param author as the registry of people names one; empty for somebody outside of it
 * @param byline name or pen name of an outsider; empty when there is an author
 * @param source name of one in the registry
 * @param leadPhoto the id of one of the article's photos
 * @param related programmes, conferences and agencies that it tells of, a row each
 */
public record ArticleForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{article.title.blank}") @Size(max = 300, message = "{text.tooLong}")
        String title,

        @Size(max = 1000, message = "{text.tooLong}") String summary,

        @Size(max = 100_000, message = "{text.tooLong}") String body,

        Long category,

        @Size(max = 1000, message = "{text.tooLong}") String tags,

        @Size(max = 200, message = "{text.tooLong}") String author,

        @Size(max = 200, message = "{text.tooLong}") String byline,

        String source,
        @Day String eventOn,
        Long leadPhoto,
        List<@Valid Related> related) {

    /** @param record as the list under the box names it, or the address of its public page; empty: none */
    public record Related(
            @Size(max = 1000, message = "{text.tooLong}") String record) {

        static final Related BLANK = new Related("");
    }

    public ArticleForm {
        related = related == null ? List.of() : List.copyOf(related);
    }

    static ArticleForm blank() {
        return new ArticleForm(
                Submissions.newKey(), null, "", "", "", null, "", "", "", "", "", null, List.of(Related.BLANK));
    }

    /** A new one that somebody or something else has begun. */
    public static ArticleForm begun(String title, String summary, String body, String eventOn, List<String> related) {
        return new ArticleForm(
                Submissions.newKey(),
                null,
                title,
                summary,
                body,
                null,
                "",
                "",
                "",
                "",
                eventOn,
                null,
                related.stream().map(Related::new).toList());
    }

    /**
     * @param related what it tells of, as the list under the box names it
     * @param names how a picker names somebody
     */
    static ArticleForm of(Article article, List<String> related, Function<Person, String> names) {
        var author = article.byline().author();
        return new ArticleForm(
                Submissions.newKey(),
                article.version(),
                article.title(),
                Typed.text(article.summary()),
                Typed.text(article.bodyText()),
                article.category() == null ? null : article.category().id(),
                Tag.typed(article.tags()),
                author == null ? "" : names.apply(author),
                Typed.text(article.byline().outsider()),
                article.source() == null ? "" : article.source().name(),
                Typed.day(article.eventOn()),
                article.leadPhotoId(),
                related.isEmpty()
                        ? List.of(Related.BLANK)
                        : related.stream().map(Related::new).toList());
    }

    ArticleForm withAnother() {
        return with(Rows.with(related, Related.BLANK));
    }

    ArticleForm without(int row) {
        return with(Rows.without(related, row));
    }

    private ArticleForm with(List<Related> rows) {
        return new ArticleForm(
                submissionKey,
                version,
                title,
                summary,
                body,
                category,
                tags,
                author,
                byline,
                source,
                eventOn,
                leadPhoto,
                rows);
    }
}
