package vn.hiepdong.commitment.progress;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.commitment.Commitment;

interface TurnRepository extends Repository<CommitmentTurn, Long> {

    CommitmentTurn save(CommitmentTurn turn);

    @Query("""
            select t from CommitmentTurn t join fetch t.author.agency where t.commitment = :commitment order by t.madeOn desc, t.id desc
            """)
    List<CommitmentTurn> findOf(Commitment commitment);
}
