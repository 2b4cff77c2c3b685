package vn.hiepdong.site.link;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExternalLinkRepository extends Repository<ExternalLink, Long> {

    ExternalLink save(ExternalLink link);

    Optional<ExternalLink> findById(long id);

    @Query("select l from ExternalLink l order by l.sortOrder, l.id")
    List<ExternalLink> findAllInOrder();
}
