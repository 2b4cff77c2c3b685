package vn.hiepdong.commitment.obstacle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.commitment.Commitment;

interface ObstacleRepository extends Repository<Obstacle, Long> {

    Obstacle save(Obstacle obstacle);

    Optional<Obstacle> findById(long id);

    @Query("""
            select o from Obstacle o join fetch o.author.agency left join fetch o.resolution r left join fetch r.author.agency
             where o.commitment = :commitment
             order by o.id desc
            """)
    List<Obstacle> findOf(Commitment commitment);

    /** Those open since before a day, of programmes to which one of these agencies is a party; the oldest first. */
    @Query("""
            select o from Obstacle o join fetch o.author.agency join fetch o.commitment c left join o.resolution r
             where r is null and o.raisedOn < :before
               and (c.programme.visibility <> vn.hiepdong.programme.Visibility.AGENCY
                    and c.visibility <> vn.hiepdong.programme.Visibility.AGENCY
                    or c.programme.keepingAgency.id in :parties)
               and exists (select 1 from ProgrammeParty p where p.programme = c.programme and p.agency.id in :parties)
             order by o.raisedOn, o.id
            """)
    List<Obstacle> findOpenSince(LocalDate before, Collection<Long> parties);
}
