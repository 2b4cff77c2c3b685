package vn.hiepdong.programme.term;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TermRepository extends Repository<Term, Long> {

    Term save(Term term);

    Optional<Term> findById(long id);

    @Query("select t from Term t order by t.startsOn desc, t.organ, t.id")
    List<Term> findAllNewestFirst();

    @Query("select t from Term t where lower(t.organ) = lower(:organ) and lower(t.name) = lower(:name)")
    Optional<Term> findSame(String organ, String name);
}
