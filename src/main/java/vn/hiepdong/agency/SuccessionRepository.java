package vn.hiepdong.agency;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SuccessionRepository extends Repository<Succession, Long> {

    Succession save(Succession succession);

    Optional<Succession> findById(long id);

    @Query("select s from Succession s order by s.effectiveOn.day desc, s.id desc")
    List<Succession> findAllNewestFirst();

    @Query("""
            select s from Succession s join s.successors a
             where a = :agency and s.voidReason is null
             order by s.effectiveOn.day desc, s.id desc
            """)
    List<Succession> findInto(Agency agency);
}
