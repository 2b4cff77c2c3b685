package vn.hiepdong.commitment.text;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.programme.Programme;

interface TextVersionRepository extends Repository<TextVersion, Long> {

    TextVersion save(TextVersion version);

    Optional<TextVersion> findFirstByProgrammeOrderByNumberDesc(Programme programme);

    @Query("select v from TextVersion v where v.programme = :programme order by v.number")
    List<TextVersion> findOf(Programme programme);

    @Query("""
            select v from TextVersion v left join fetch v.items i
             where v.programme = :programme and v.number between :from and :to
             order by v.number, i.number
            """)
    List<TextVersion> findWithItems(Programme programme, int from, int to);
}
