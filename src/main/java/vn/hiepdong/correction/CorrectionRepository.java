package vn.hiepdong.correction;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorrectionRepository extends Repository<Correction, Long> {

    Correction save(Correction correction);

    @Query("""
            select c from Correction c left join fetch c.changes left join fetch c.scan
             where c.recordKind = :kind and c.recordId = :recordId
             order by c.madeOn desc, c.id desc
            """)
    List<Correction> findOf(RecordKind kind, long recordId);

    @Query("select c from Correction c where c.scan.id = :fileId")
    List<Correction> findByScan(long fileId);
}
