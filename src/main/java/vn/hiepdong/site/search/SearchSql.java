package vn.hiepdong.site.search;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One statement over the two views of a kind. Text and question go through the same functions of the database, so that
 * they are spelled alike; the question itself is only ever a parameter. It is read once, in {@code asked}: a plan that serves
 * many questions would otherwise read it again for every row.
 */
final class SearchSql {

    private final Question question;
    private final SearchFilter filter;

    SearchSql(Question question, SearchFilter filter) {
        this.question = question;
        this.filter = filter;
    }

    /** The records of a kind in which every term stands, best first; {@code total} says how many there are in all. */
    String page(SearchedKind kind) {
        return found(kind) + """
                , top as (
                    select found.*, count(*) over () as total, row_number() over (
                           order by score desc, newest desc nulls last, id) as standing
                      from found order by standing limit :size offset :offset
                )
                select searched.*, top.found_in, top.total
                  from top join %s searched on searched.id = top.id order by top.standing
                """.formatted(kind.view());
    }

    /** Whether anything at all is found in a kind. */
    String any(SearchedKind kind) {
        return "exists (" + found(kind) + " select from found)";
    }

    void parametersInto(Map<String, Object> parameters) {
        for (var at = 0; at < question.terms().size(); at++) {
            parameters.put("term" + at, question.terms().get(at));
        }
        parameters.put("whole", String.join(" ", question.terms()));
        if (filter.year() != null) {
            parameters.put("year", filter.year());
        }
        if (filter.agencyId() != null) {
            parameters.put("agency", filter.agencyId());
        }
    }

    /** A place counts for each term that it spells exactly, then for all of them side by side, then for how they stand in it. */
    private String found(SearchedKind kind) {
        return """
                with asked as materialized (
                    select %s, phraseto_tsquery('simple', search_text(:whole)) as whole
                ), place as (
                    select record_id, body, %s,
                           coalesce(10 * (%s) + 2 * (words @@ %s)::int + ts_rank(words, %s), 0) + %s as score
                      from %s_place
                     where words @@ %s or %s
                ), hit as (
                    select record_id, max(score) as score, (array_agg(body order by score desc))[1] as found_in
                      from place group by record_id having %s
                ), found as (
                    select searched.id, searched.newest, hit.score, hit.found_in
                      from hit join %s searched on searched.id = hit.record_id where true%s
                )
                """.formatted(
                        each(", ", SearchSql::asked),
                        each(", ", at -> "(" + standsIn(at) + ") as has" + at),
                        each(" + ", at -> "(spelling @@ " + asked("spelled", at) + ")::int"),
                        "(select whole from asked)",
                        anyTerm(),
                        each(" + ", SearchSql::numberScore),
                        kind.view(),
                        anyTerm(),
                        each(" or ", SearchSql::inNumber),
                        each(" and ", at -> "bool_or(has" + at + ")"),
                        kind.view(),
                        filters());
    }

    private String each(String between, IntFunction<String> term) {
        return IntStream.range(0, question.terms().size()).mapToObj(term).collect(Collectors.joining(between));
    }

    private static String asked(int at) {
        return """
                phraseto_tsquery('simple', search_text(:term%1$d)) as folded%1$d,
                phraseto_tsquery('simple', search_tone_last(:term%1$d)) as spelled%1$d,
                search_text(:term%1$d) as number%1$d,
                '%%' || search_text(:term%1$d) || '%%' as part%1$d""".formatted(at);
    }

    private static String asked(String what, int at) {
        return "(select " + what + at + " from asked)";
    }

    private String anyTerm() {
        return "(select " + each(" || ", at -> "folded" + at) + " from asked)";
    }

    private String filters() {
        return (filter.year() == null
                        ? ""
                        : " and day_from <= make_date(:year, 12, 31) and day_to >= make_date(:year, 1, 1)")
                + (filter.agencyId() == null ? "" : " and :agency = any (agencies)");
    }

    private static String standsIn(int at) {
        return "coalesce(words @@ " + asked("folded", at) + ", false) or coalesce(" + inNumber(at) + ", false)";
    }

    private static String inNumber(int at) {
        return "number like " + asked("part", at);
    }

    /** The whole number is worth more than a part of it, and that more than the words of a text. */
    private static String numberScore(int at) {
        return "case when number = " + asked("number", at) + " then 30 when " + inNumber(at) + " then 12 else 0 end";
    }
}
