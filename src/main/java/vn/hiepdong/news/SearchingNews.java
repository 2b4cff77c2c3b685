package vn.hiepdong.news;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.time.Moments;

/** A {@link NewsFilter} as a condition of the database. Question and text go through the same function there. */
final class SearchingNews {

    private static final int MOST_WORDS = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private SearchingNews() {}

    static Specification<Article> matching(NewsFilter filter) {
        return Specification.allOf(Stream.of(
                        words(filter.words()),
                        filter.categoryIds() == null ? null : within(filter),
                        filter.source() == null ? null : from(filter.source()),
                        filter.tag() == null ? null : tagged(filter.tag()),
                        filter.from() == null ? null : publishedSince(Moments.startOf(filter.from())),
                        filter.to() == null
                                ? null
                                : publishedBefore(Moments.startOf(filter.to().plusDays(1))))
                .filter(Objects::nonNull)
                .toList());
    }

    /** What readers see at that time; the same as {@link Article#isPublic}. */
    static Specification<Article> isPublic(Instant now) {
        return (article, query, where) -> where.and(
                where.equal(article.get("publication").get("state"), ArticleState.PUBLISHED),
                where.lessThanOrEqualTo(article.get("publication").get("publishAt"), now),
                where.or(
                        where.isNull(article.get("publication").get("expireAt")),
                        where.greaterThan(article.get("publication").get("expireAt"), now)));
    }

    /** Written, or waiting for its time. */
    static Specification<Article> isUnderway(Instant now) {
        return (article, query, where) -> where.or(
                where.equal(article.get("publication").get("state"), ArticleState.DRAFT),
                where.and(
                        where.equal(article.get("publication").get("state"), ArticleState.PUBLISHED),
                        where.greaterThan(article.get("publication").get("publishAt"), now)));
    }

    static Specification<Article> about(Programme programme) {
        return (article, query, where) ->
                where.isMember(programme, article.<java.util.Set<Programme>>get("programmes"));
    }

    static Specification<Article> about(Conference conference) {
        return (article, query, where) ->
                where.isMember(conference, article.<java.util.Set<Conference>>get("conferences"));
    }

    static Specification<Article> about(Agency agency) {
        return (article, query, where) -> where.isMember(agency, article.<java.util.Set<Agency>>get("agencies"));
    }

    private static Specification<Article> words(String typed) {
        return typed == null
                ? null
                : Specification.allOf(BETWEEN_WORDS
                        .splitAsStream(typed)
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(SearchingNews::beginningAWord)
                        .toList());
    }

    private static Specification<Article> beginningAWord(String word) {
        return (article, query, where) -> {
            var spelled = where.function("search_text", String.class, where.literal(word));
            return where.like(article.get("wordsSearch"), where.concat(where.concat("% ", spelled), "%"));
        };
    }

    private static Specification<Article> within(NewsFilter filter) {
        return (article, query, where) -> filter.categoryIds().isEmpty()
                ? where.disjunction()
                : article.get("category").get("id").in(filter.categoryIds());
    }

    private static Specification<Article> from(String source) {
        return (article, query, where) -> where.equal(article.get("source").get("slug"), source);
    }

    private static Specification<Article> tagged(String slug) {
        return (article, query, where) -> where.equal(article.join("tags").get("slug"), slug);
    }

    private static Specification<Article> publishedSince(Instant first) {
        return (article, query, where) ->
                where.greaterThanOrEqualTo(article.get("publication").get("publishAt"), first);
    }

    private static Specification<Article> publishedBefore(Instant end) {
        return (article, query, where) ->
                where.lessThan(article.get("publication").get("publishAt"), end);
    }
}
