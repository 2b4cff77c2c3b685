package vn.hiepdong.conference.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.programme.Programme;

interface DutyRepository extends Repository<ReviewDuty, Long> {

    ReviewDuty save(ReviewDuty duty);

    void delete(ReviewDuty duty);

    Optional<ReviewDuty> findById(long id);

    @Query("select d from ReviewDuty d where d.programme in :programmes order by d.dueOn, d.id")
    List<ReviewDuty> findOf(Collection<Programme> programmes);

    /** Those due by a day, of signed live programmes that one of these agencies signs; the earliest first. */
    @Query("""
            select d from ReviewDuty d join fetch d.programme p
             where d.dueOn <= :until and not p.archival and p.signed and p.completedOn is null
               and (p.visibility <> vn.hiepdong.programme.Visibility.AGENCY or p.keepingAgency.id in :parties)
               and exists (select 1 from ProgrammeParty q where q.programme = p and q.mustSign and q.agency.id in :parties)
             order by d.dueOn, d.id
            """)
    List<ReviewDuty> findDueBy(LocalDate until, Collection<Long> parties);

    /** Signed live programmes with reviews that owe none yet. */
    @Query("""
            select p from Programme p
             where not p.archival and p.signed and p.completedOn is null
               and p.details.reviewIntervalMonths is not null
               and not exists (select 1 from ReviewDuty d where d.programme = p)
             order by p.id
            """)
    List<Programme> findWithout();
}
