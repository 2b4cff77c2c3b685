package vn.hiepdong.news;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.news.category.Category;

interface ArticleRepository extends Repository<Article, Long>, JpaSpecificationExecutor<Article> {

    Article save(Article article);

    Optional<Article> findById(long id);

    Optional<Article> findBySlug(String slug);

    @Query("select a from Article a where :slug member of a.formerSlugs")
    Optional<Article> findByFormerSlug(String slug);

    @Query("select count(a) > 0 from Article a where a.slug = :slug or :slug member of a.formerSlugs")
    boolean isTaken(String slug);

    @Override
    @EntityGraph(attributePaths = {"category", "source", "keepingAgency"})
    Page<Article> findAll(Specification<Article> condition, Pageable page);

    @Query("select a from Article a left join fetch a.category left join fetch a.source where a.id in :ids")
    List<Article> findByIds(Collection<Long> ids);

    /** The newest of each category at the top, those below it included: ids in the order of the tree. */
    @Query(nativeQuery = true, value = """
            with recursive tree (id, root, place) as (
                select id, id, row_number() over (order by sort_order, name, id) from category where parent_id is null
                union all
                select c.id, t.root, t.place from category c join tree t on c.parent_id = t.id
            )
            select id from (
                select a.id, t.place, row_number() over (partition by t.root order by a.publish_at desc, a.id desc) as number
                  from article a join tree t on t.id = a.category_id
                 where a.state = 'PUBLISHED' and a.publish_at <= :now and (a.expire_at is null or a.expire_at > :now)
            ) numbered
            where number <= :most
            order by place, number
            """)
    List<Long> findLatestOfEachCategory(Instant now, int most);

    @Query("""
            select a from Article a
             where a.category = :category and a.publication.state = vn.hiepdong.news.ArticleState.PUBLISHED
               and (a.publication.expireAt is null or a.publication.expireAt > :now)
               and (a.publication.publishAt < :at or a.publication.publishAt = :at and a.id < :id)
             order by a.publication.publishAt desc, a.id desc
            """)
    List<Article> findBefore(Category category, Instant at, long id, Instant now, Limit one);

    @Query("""
            select a from Article a
             where a.category = :category and a.publication.state = vn.hiepdong.news.ArticleState.PUBLISHED
               and a.publication.publishAt <= :now and (a.publication.expireAt is null or a.publication.expireAt > :now)
               and (a.publication.publishAt > :at or a.publication.publishAt = :at and a.id > :id)
             order by a.publication.publishAt, a.id
            """)
    List<Article> findAfter(Category category, Instant at, long id, Instant now, Limit one);

    /** How readers find a tag spelled, the newest first. */
    @Query("""
            select t.text from Article a join a.tags t
             where t.slug = :slug and a.publication.state = vn.hiepdong.news.ArticleState.PUBLISHED
               and a.publication.publishAt <= :now and (a.publication.expireAt is null or a.publication.expireAt > :now)
             order by a.publication.publishAt desc, a.id desc
            """)
    List<String> findTagTexts(String slug, Instant now, Limit one);

    @Query("""
            select a from Article a
             where a.keepingAgency.id in :agencyIds
               and (a.publication.state = vn.hiepdong.news.ArticleState.DRAFT
                    or a.publication.state = vn.hiepdong.news.ArticleState.PUBLISHED and a.publication.publishAt > :now)
             order by a.id desc
            """)
    List<Article> findUnderway(Collection<Long> agencyIds, Instant now);

    @Query("select a from Article a where :conference member of a.conferences order by a.id desc")
    List<Article> findAbout(Conference conference);
}
