package vn.hiepdong.programme.legal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalDocumentRepository extends Repository<LegalDocument, Long>, JpaSpecificationExecutor<LegalDocument> {

    LegalDocument save(LegalDocument document);

    Optional<LegalDocument> findById(long id);

    @Override
    @EntityGraph(attributePaths = "replacedBy")
    Page<LegalDocument> findAll(Specification<LegalDocument> condition, Pageable page);

    @Query("select d from LegalDocument d order by d.issuedOn.day desc nulls last, d.id desc")
    List<LegalDocument> findNewestFirst();

    /** However the number is spelled: with or without marks, in whatever case, parted by whatever. */
    @Query(
            "select d from LegalDocument d where d.numberSearch <> '' and d.numberSearch = function('search_text', :number)")
    List<LegalDocument> findByNumber(String number);

    /** @param number and issuer may be null */
    @Query("""
            select d from LegalDocument d
             where d.numberSearch <> '' and d.numberSearch = function('search_text', coalesce(cast(:number as string), ''))
               and function('search_text', coalesce(d.citation.issuer, '')) = function('search_text', coalesce(cast(:issuer as string), ''))
            """)
    List<LegalDocument> findAlike(String number, String issuer);

    @Query("select distinct d.citation.documentKind from LegalDocument d order by d.citation.documentKind")
    List<String> findKinds();

    @Query("""
            select distinct d.citation.issuer from LegalDocument d
             where d.citation.issuer is not null
             order by d.citation.issuer
            """)
    List<String> findIssuers();

    @Query("""
            select distinct d.citation.issuer from LegalDocument d
             where d.citation.issuer is not null
               and (d.publicUncited = true
                    or exists (select 1 from LegalBasis b
                                where b.document = d
                                  and b.programme.openTo = vn.hiepdong.programme.Visibility.PUBLIC))
             order by d.citation.issuer
            """)
    List<String> findPublicIssuers();

    @Query("""
            select distinct extract(year from d.issuedOn.day) from LegalDocument d
             where d.issuedOn.day is not null
               and (d.publicUncited = true
                    or exists (select 1 from LegalBasis b
                                where b.document = d
                                  and b.programme.openTo = vn.hiepdong.programme.Visibility.PUBLIC))
             order by extract(year from d.issuedOn.day) desc
            """)
    List<Integer> findPublicYears();
}
