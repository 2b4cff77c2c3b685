package vn.hiepdong.commitment.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.commitment.Commitment;

interface DeadlineRepository extends Repository<DeadlineChange, Long> {

    DeadlineChange save(DeadlineChange change);

    Optional<DeadlineChange> findById(long id);

    @Query("""
            select c from DeadlineChange c join fetch c.author.agency left join fetch c.decision d left join fetch d.author.agency
             where c.commitment = :commitment
             order by c.id desc
            """)
    List<DeadlineChange> findOf(Commitment commitment);

    @Query("""
            select ch from DeadlineChange ch join fetch ch.commitment c join fetch c.programme p left join ch.decision d
             where d is null
               and exists (select 1 from ProgrammeParty party where party.programme = p and party.agency.id in :parties)
             order by ch.askedOn, ch.id
            """)
    List<DeadlineChange> findWaiting(Collection<Long> parties);
}
