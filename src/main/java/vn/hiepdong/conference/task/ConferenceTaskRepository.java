package vn.hiepdong.conference.task;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.conference.Conference;

interface ConferenceTaskRepository extends Repository<ConferenceTask, Long> {

    ConferenceTask save(ConferenceTask task);

    @Query("""
            select t from ConferenceTask t join fetch t.commitment c join fetch c.programme
             where t.conference in :conferences
             order by c.id
            """)
    List<ConferenceTask> findAt(Collection<Conference> conferences);

    @Query("""
            select t from ConferenceTask t join fetch t.conference left join fetch t.remark left join fetch t.limitation
             where t.commitment in :commitments
            """)
    List<ConferenceTask> findOf(Collection<Commitment> commitments);

    @Query("""
            select t.limitation.id from ConferenceTask t
             where t.limitation.id in :ids and t.commitment.state = vn.hiepdong.commitment.CommitmentState.COMPLETED
            """)
    Set<Long> findPutRightAmong(Collection<Long> ids);

    @Query("select t.remark.id from ConferenceTask t where t.remark.id in :ids")
    Set<Long> findRemarksAmong(Collection<Long> ids);

    /** Those that were held and at which a live programme was signed or reviewed, by their slugs. */
    @Query("""
            select c.slug from Conference c
             where c in :conferences and c.status = vn.hiepdong.conference.ConferenceStatus.HELD
               and (exists (select 1 from Signing s where s.conference = c and s.programme.archival = false)
                    or exists (select 1 from Review r where r.conference = c and r.programme.archival = false))
            """)
    Set<String> findLive(Collection<Conference> conferences);
}
