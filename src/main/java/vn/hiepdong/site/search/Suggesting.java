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

    /** What stands between words, all of it turned into blanks: on much text a regular expression takes too long. */
    private static final String BETWEEN_WORDS = ".,;:!?…()[]\"“”‘’/-–—&+*";

    private static final int MOST_TITLES = 3_000;

    /** Words of the newest titles that come near enough for {@link Misspelling} to look at. */
    private static final String WORDS = """
            with used as materialized (
                select word, count(*) as uses
                  from (%s) titles,
                       string_to_table(translate(lower(title collate "vi-x-icu"), :between, repeat(' ', length(:between))), ' ') word
                 where length(word) between 2 and 20 and word collate "C" !~ '[0-9]'
                 group by word
            ), known as materialized (
                select word, search_text(word) as folded, uses from used
            )
            select asked.word as asked, known.word, known.folded, known.uses
              from string_to_table(:words, ' ') as asked(word)
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
        for (var word : folded(question)) {
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
                .map(kind -> "(select title from " + kind.view() + " order by newest desc nulls last limit "
                        + MOST_TITLES + ")")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql(WORDS.formatted(titles))
                .param("between", BETWEEN_WORDS)
                .param("words", String.join(" ", folded(question)))
                .query(Misspelling.Known.class)
                .list();
    }

    private static List<String> folded(Question question) {
        return question.words().stream().map(Question.Word::folded).distinct().toList();
    }
}
