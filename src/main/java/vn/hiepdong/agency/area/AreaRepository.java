package vn.hiepdong.agency.area;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AreaRepository extends Repository<Area, Long> {

    Area save(Area area);

    Optional<Area> findById(long id);

    boolean existsBySlug(String slug);

    @Query("select a from Area a left join fetch a.parent where lower(a.name) = lower(:name)")
    List<Area> findByName(String name);

    /** With the area above, in the order of the Vietnamese alphabet. */
    @Query("select a from Area a left join fetch a.parent order by a.name, a.id")
    List<Area> findAllByName();
}
