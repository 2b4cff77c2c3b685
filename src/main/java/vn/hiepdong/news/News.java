package vn.hiepdong.news;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;

/** Reads news, for other modules: what readers may see at this moment, newest first. Categories and sources come along. */
@Component
@Transactional(readOnly = true)
public class News {

    static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "publication.publishAt", "id");

    private final ArticleRepository articles;
    private final Clock clock;

    News(ArticleRepository articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    /** One that readers see, or saw: whether they still may, it says itself ({@link Article#isPublic}). */
    public Optional<Article> onceBySlug(String slug) {
        return articles.findBySlug(slug).filter(article -> article.wasPublic(clock.instant()));
    }

    /** Where an article lies today that once had this slug. */
    public Optional<String> slugSince(String former) {
        return articles.findByFormerSlug(former)
                .filter(article -> article.wasPublic(clock.instant()))
                .map(Article::slug);
    }

    public Page<Article> page(NewsFilter filter, Pageable page) {
        return articles.findAll(
                SearchingNews.isPublic(clock.instant()).and(SearchingNews.matching(filter)),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST));
    }

    /** How a tag is spelled that something readers see bears; the newest where the spellings differ. */
    public Optional<String> tagText(String slug) {
        return articles.findTagTexts(slug, clock.instant(), Limit.of(1)).stream()
                .findFirst();
    }

    /** The newest of each category at the top, with those below it; in the order of the tree. */
    public List<Article> latestOfEachCategory(int most) {
        return inOrder(articles.findLatestOfEachCategory(clock.instant(), most));
    }

    /** These, in this order; those that are not read now are left out. */
    public List<Article> inOrder(List<Long> ids) {
        var now = clock.instant();
        return ids.isEmpty()
                ? List.of()
                : articles.findByIds(ids).stream()
                        .filter(article -> article.isPublic(now))
                        .sorted(Comparator.comparing(article -> ids.indexOf(article.id())))
                        .toList();
    }

    /** What some agencies write or have scheduled, the last begun first. For the staff. */
    public List<Article> underway(Collection<Long> agencyIds) {
        return agencyIds.isEmpty() ? List.of() : articles.findUnderway(agencyIds, clock.instant());
    }

    public List<Article> about(Programme programme, int most) {
        return about(SearchingNews.about(programme), most);
    }

    public List<Article> about(Conference conference, int most) {
        return about(SearchingNews.about(conference), most);
    }

    public List<Article> about(Agency agency, int most) {
        return about(SearchingNews.about(agency), most);
    }

    /** The one before it in its category, by publish time. */
    public Optional<Article> before(Article article) {
        return one(articles.findBefore(
                article.category(), article.publishAt(), article.id(), clock.instant(), Limit.of(1)));
    }

    public Optional<Article> after(Article article) {
        return one(articles.findAfter(
                article.category(), article.publishAt(), article.id(), clock.instant(), Limit.of(1)));
    }

    private List<Article> about(Specification<Article> subject, int most) {
        Instant now = clock.instant();
        return articles.findAll(SearchingNews.isPublic(now).and(subject), PageRequest.of(0, most, NEWEST_FIRST))
                .getContent();
    }

    private static Optional<Article> one(Collection<Article> found) {
        return found.stream().findFirst();
    }
}
