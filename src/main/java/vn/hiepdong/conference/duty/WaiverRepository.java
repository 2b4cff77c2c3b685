package vn.hiepdong.conference.duty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.programme.Programme;

interface WaiverRepository extends Repository<ReviewWaiver, Long> {

    ReviewWaiver save(ReviewWaiver waiver);

    Optional<ReviewWaiver> findById(long id);

    @Query("""
            select w from ReviewWaiver w join fetch w.author.agency left join fetch w.decision d left join fetch d.author.agency
             where w.programme in :programmes
             order by w.id desc
            """)
    List<ReviewWaiver> findOf(Collection<Programme> programmes);

    /** Those that wait for an answer, of programmes that one of these agencies signs. */
    @Query("""
            select w from ReviewWaiver w join fetch w.programme p join fetch w.author.agency left join w.decision d
             where d is null and p.signed and p.completedOn is null
               and (p.visibility <> vn.hiepdong.programme.Visibility.AGENCY or p.keepingAgency.id in :parties)
               and exists (select 1 from ProgrammeParty q where q.programme = p and q.mustSign and q.agency.id in :parties)
             order by w.askedOn, w.id
            """)
    List<ReviewWaiver> findWaiting(Collection<Long> parties);
}
