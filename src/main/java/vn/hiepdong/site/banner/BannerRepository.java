package vn.hiepdong.site.banner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BannerRepository extends Repository<Banner, Long> {

    Banner save(Banner banner);

    Optional<Banner> findById(long id);

    @Query("select b from Banner b where b.showFrom <= :day and b.showTo >= :day order by b.sortOrder, b.id")
    List<Banner> findShown(LocalDate day);

    @Query("select b from Banner b order by b.showTo desc, b.sortOrder, b.id")
    List<Banner> findAllLatestFirst();
}
