package vn.hiepdong.commitment.amendment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.programme.Programme;

interface AmendmentRepository extends Repository<Amendment, Long> {

    Amendment save(Amendment amendment);

    void delete(Amendment amendment);

    /** The one that is drafted or goes round: there is at most one at a time. */
    @Query("""
            select a from Amendment a
             where a.programme = :programme and a.state <> vn.hiepdong.commitment.amendment.AmendmentState.IN_EFFECT
            """)
    Optional<Amendment> findOpen(Programme programme);

    @Query("""
            select i from AmendedItem i join fetch i.amendment a
             where i.commitment = :commitment and a.state = vn.hiepdong.commitment.amendment.AmendmentState.IN_EFFECT
             order by a.ordinal
            """)
    List<AmendedItem> findInEffectOn(Commitment commitment);
}
