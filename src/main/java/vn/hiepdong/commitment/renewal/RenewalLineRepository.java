package vn.hiepdong.commitment.renewal;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.programme.Programme;

interface RenewalLineRepository extends Repository<RenewalLine, Long> {

    RenewalLine save(RenewalLine line);

    /** What was decided for a programme when it was drafted, with the commitments that it is about. */
    @Query("""
            select l from RenewalLine l join fetch l.commitment c join fetch c.programme
             where l.programme = :programme
             order by c.number
            """)
    List<RenewalLine> findOf(Programme programme);
}
