package vn.hiepdong.site.page;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaticPageRepository extends Repository<StaticPage, Long> {

    Optional<StaticPage> findById(long id);

    Optional<StaticPage> findBySlug(String slug);

    @Query("select p from StaticPage p order by p.id")
    List<StaticPage> findAllInOrder();
}
