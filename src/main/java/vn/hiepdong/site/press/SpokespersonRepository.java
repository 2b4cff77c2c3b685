package vn.hiepdong.site.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpokespersonRepository extends Repository<Spokesperson, Long> {

    Spokesperson save(Spokesperson spokesperson);

    Optional<Spokesperson> findById(long id);

    @Query("""
            select s from Spokesperson s join fetch s.person join fetch s.agency
             where s.publishedAt is not null and (s.endedOn is null or s.endedOn >= :today)
             order by s.sortOrder, s.id
            """)
    List<Spokesperson> findShown(LocalDate today);

    @Query("""
            select s from Spokesperson s join fetch s.person join fetch s.agency
             order by s.endedOn desc nulls first, s.sortOrder, s.id
            """)
    List<Spokesperson> findAllPresentFirst();
}
