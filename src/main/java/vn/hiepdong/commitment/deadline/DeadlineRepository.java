package vn.hiepdong.commitment.deadline;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.commitment.Commitment;

interface DeadlineRepository extends Repository<DeadlineChange, Long> {

    DeadlineChange save(DeadlineChange change);

    Optional<DeadlineChange> findById(long id);

    @Query("""
            select c from DeadlineChange c join fetch c.agency left join fetch c.decision d left join fetch d.agency
             where c.commitment = :commitment
             order by c.id desc
            """)
    List<DeadlineChange> findOf(Commitment commitment);
}
