package vn.hiepdong.news.placement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlacementRepository extends Repository<Placement, Long> {

    Placement save(Placement placement);

    void delete(Placement placement);

    @Query("select p from Placement p join fetch p.article where p.kind = :kind order by p.sortOrder, p.id")
    List<Placement> findOf(PlacementKind kind);

    @Query("""
            select p.article.id from Placement p
             where p.kind = :kind and p.fromOn <= :day and (p.toOn is null or p.toOn >= :day)
             order by p.sortOrder, p.id
            """)
    List<Long> findPinnedOn(PlacementKind kind, LocalDate day, Limit most);
}
