package vn.hiepdong.conference.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.conference.Conference;

interface RequestClosingRepository extends Repository<RequestClosing, Long> {

    RequestClosing save(RequestClosing closing);

    Optional<RequestClosing> findById(long remarkId);

    @Query("""
            select c from RequestClosing c join fetch c.remark m join fetch c.author.agency
             where m.conference in :conferences
            """)
    List<RequestClosing> findAt(Collection<Conference> conferences);
}
