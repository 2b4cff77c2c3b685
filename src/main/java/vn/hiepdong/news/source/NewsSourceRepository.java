package vn.hiepdong.news.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NewsSourceRepository extends Repository<NewsSource, Long> {

    NewsSource save(NewsSource source);

    Optional<NewsSource> findById(long id);

    boolean existsBySlug(String slug);

    Optional<NewsSource> findByNameIgnoreCase(String name);

    @Query(nativeQuery = true, value = "select * from news_source order by name collate \"vi-x-icu\", id")
    List<NewsSource> findAllByName();
}
