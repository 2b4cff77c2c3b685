package vn.hiepdong.programme.theme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.agency.area.Area;

interface YearThemeRepository extends Repository<YearTheme, Long> {

    YearTheme save(YearTheme theme);

    Optional<YearTheme> findById(long id);

    Optional<YearTheme> findByAreaAndYear(Area area, int year);

    @Query("select t from YearTheme t join fetch t.area a order by t.year desc, a.name, t.id")
    List<YearTheme> findAllNewestFirst();

    @Query("select t from YearTheme t join fetch t.area where t.area.id in :areaIds and t.year = :year")
    List<YearTheme> findIn(Collection<Long> areaIds, int year);
}
