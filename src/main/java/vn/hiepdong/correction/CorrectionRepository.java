package vn.hiepdong.correction;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorrectionRepository extends Repository<Correction, Long> {

    Correction save(Correction correction);

    Optional<Correction> findById(long id);

    @Query("""
            select c from Correction c left join fetch c.changes
             where c.recordKind = :kind and c.recordId = :recordId
             order by c.madeOn desc, c.id desc
            """)
    List<Correction> findOf(RecordKind kind, long recordId);
}
