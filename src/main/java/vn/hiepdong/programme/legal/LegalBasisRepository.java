package vn.hiepdong.programme.legal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.programme.Programme;

interface LegalBasisRepository extends Repository<LegalBasis, Long> {

    LegalBasis save(LegalBasis basis);

    void delete(LegalBasis basis);

    @Query("""
            select b from LegalBasis b join fetch b.document d left join fetch d.replacedBy
             where b.programme = :programme
             order by b.sortOrder, b.id
            """)
    List<LegalBasis> findOf(Programme programme);

    @Query("""
            select b from LegalBasis b join fetch b.programme p
             where b.document = :document
             order by p.details.periodFrom desc, p.id desc
            """)
    List<LegalBasis> findCiting(LegalDocument document);

    @Query("""
            select b from LegalBasis b join fetch b.programme p
             where b.document.id in :documentIds and p.openTo = vn.hiepdong.programme.Visibility.PUBLIC
             order by p.details.periodFrom desc, p.id desc
            """)
    List<LegalBasis> findPublicCiting(Collection<Long> documentIds);
}
