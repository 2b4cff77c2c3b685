package vn.hiepdong.site.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the database for what was looked for: one statement a kind, whatever is found. */
@Component
@Transactional(readOnly = true)
class Finding {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_QUOTE = 240;

    private final JdbcClient jdbc;

    Finding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param question not empty */
    Page<Hit> of(SearchedKind kind, Question question, SearchFilter filter, Pageable page) {
        var sql = new SearchSql(question, filter);
        var parameters = new HashMap<String, Object>();
        sql.parametersInto(parameters);
        parameters.put("size", page.getPageSize());
        parameters.put("offset", page.getOffset());
        var totals = new ArrayList<Long>();
        var words = question.words();
        var hits = jdbc.sql(sql.page(kind))
                .params(parameters)
                .query((row, number) -> {
                    totals.add(row.getLong("total"));
                    return hit(kind.read(row), words);
                })
                .list();
        return new PageImpl<>(hits, page, totals.isEmpty() ? 0 : totals.get(0));
    }

    /** Whether any of the kinds has something. */
    boolean finds(List<SearchedKind> kinds, Question question, SearchFilter filter) {
        var sql = new SearchSql(question, filter);
        var parameters = new HashMap<String, Object>();
        sql.parametersInto(parameters);
        return jdbc.sql("select " + kinds.stream().map(sql::any).collect(Collectors.joining(" or ")))
                .params(parameters)
                .query(Boolean.class)
                .single();
    }

    private static Hit hit(SearchedKind.Found found, List<Question.Word> words) {
        var title = Highlighted.excerpt(found.title(), words, LONGEST_TITLE);
        var quote = found.quoted() == null || title.all(words)
                ? null
                : Highlighted.excerpt(found.quoted(), words, LONGEST_QUOTE);
        return new Hit(found.href(), title, found.about(), quote == null || !quote.any() ? null : quote);
    }
}
