package vn.hiepdong.news.category;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CategoryRepository extends Repository<Category, Long> {

    Category save(Category category);

    Optional<Category> findById(long id);

    boolean existsBySlug(String slug);

    /** A province has some dozens of them: read whole, made into a tree where they are. */
    @Query("select c from Category c order by c.sortOrder, c.name, c.id")
    List<Category> findAllInOrder();
}
