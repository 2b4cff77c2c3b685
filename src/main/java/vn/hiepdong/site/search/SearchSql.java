package vn.hiepdong.site.search;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One statement over the two views of a kind. Text and question go through the same functions of the database, so that
 * they are spelled alike; the question itself is only ever a parameter.
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
                select found.*, count(*) over () as total from found
                order by score desc, newest desc nulls last, id limit :size offset :offset
                """;
    }

    /** Whether anything at all is found in a kind. */
    String any(SearchedKind kind) {
        return "exists (" + found(kind) + "select from found)";
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
                with place as (
                    select record_id, body, %s,
                           coalesce(10 * (%s) + 2 * (words @@ %s)::int + ts_rank(words, %s), 0) + %s as score
                      from %s_place
                     where words @@ %s or %s
                ), hit as (
                    select record_id, max(score) as score, (array_agg(body order by score desc))[1] as found_in
                      from place group by record_id having %s
                ), found as (
                    select searched.*, hit.score, hit.found_in
                      from hit join %s searched on searched.id = hit.record_id where true%s
                )
                """.formatted(
                        each(", ", at -> "(" + standsIn(at) + ") as has" + at),
                        each(" + ", at -> "(spelling @@ " + spelled(at) + ")::int"),
                        folded("whole"),
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

    private String anyTerm() {
        return "(" + each(" || ", at -> folded("term" + at)) + ")";
    }

    private String filters() {
        return (filter.year() == null
                        ? ""
                        : " and day_from <= make_date(:year, 12, 31) and day_to >= make_date(:year, 1, 1)")
                + (filter.agencyId() == null ? "" : " and :agency = any (agencies)");
    }

    private static String standsIn(int at) {
        return "coalesce(words @@ " + folded("term" + at) + ", false) or coalesce(" + inNumber(at) + ", false)";
    }

    private static String folded(String parameter) {
        return "phraseto_tsquery('simple', search_text(:" + parameter + "))";
    }

    private static String spelled(int at) {
        return "phraseto_tsquery('simple', search_tone_last(:term" + at + "))";
    }

    private static String inNumber(int at) {
        return "number like '%' || search_text(:term" + at + ") || '%'";
    }

    /** The whole number is worth more than a part of it, and that more than the words of a text. */
    private static String numberScore(int at) {
        return "case when number = search_text(:term" + at + ") then 30 when " + inNumber(at) + " then 12 else 0 end";
    }
}
