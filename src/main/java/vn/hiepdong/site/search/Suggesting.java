package vn.hiepdong.site.search;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Có phải bạn tìm: …": for each word that stands in no title, the one that is spelled most like it. Only words of what
 * the public may read, and only where the mended question finds something.
 */
@Component
@Transactional(readOnly = true)
class Suggesting {

    /** Words of all titles that come near enough for {@link Misspelling} to look at. */
    private static final String WORDS = """
            with known as (
                select word, search_text(word) as folded, count(*) as uses
                  from (%s) titles, regexp_split_to_table(lower(title collate "vi-x-icu"), '[^[:alpha:][:digit:]]+') word
                 where word <> '' group by word
            )
            select asked.word as asked, known.word, known.folded, known.uses
              from unnest(string_to_array(:words, ' ')) as asked(word)
              join known on abs(length(known.folded) - length(asked.word)) <= 2
                        and similarity(known.folded, asked.word) > 0.1
             order by similarity(known.folded, asked.word) desc, known.uses desc
             limit 400
            """;

    private final JdbcClient jdbc;
    private final Finding finding;

    Suggesting(JdbcClient jdbc, Finding finding) {
        this.jdbc = jdbc;
        this.finding = finding;
    }

    /** @param question that found nothing in any of the kinds */
    Optional<String> instead(List<SearchedKind> kinds, Question question, SearchFilter filter) {
        var near = near(kinds, question);
        var mended = new HashMap<String, String>();
        for (var word : question.words()) {
            Misspelling.of(word, near).ifPresent(known -> mended.put(word, known));
        }
        if (mended.isEmpty()) {
            return Optional.empty();
        }
        var instead = question.with(mended);
        return finding.finds(kinds, Question.of(instead), filter) ? Optional.of(instead) : Optional.empty();
    }

    private List<Misspelling.Known> near(List<SearchedKind> kinds, Question question) {
        var titles = kinds.stream()
                .map(kind -> "select title from " + kind.view())
                .collect(Collectors.joining(" union all "));
        return jdbc.sql(WORDS.formatted(titles))
                .param("words", String.join(" ", question.words()))
                .query(Misspelling.Known.class)
                .list();
    }
}
