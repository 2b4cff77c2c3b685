package vn.hiepdong.conference.remark;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.conference.Conference;

interface RemarkRepository extends Repository<Remark, Long> {

    Remark save(Remark remark);

    void delete(Remark remark);

    Optional<Remark> findById(long id);

    @Query("select r from Remark r where r.conference = :conference order by r.sortOrder, r.id")
    List<Remark> findOf(Conference conference);

    @Query("""
            select r from Remark r
             where r.conference in :conferences
               and r.conference.status = vn.hiepdong.conference.ConferenceStatus.HELD
               and r.conference.openTo = vn.hiepdong.programme.Visibility.PUBLIC
               and (r.verbatim or r.kind = vn.hiepdong.conference.remark.RemarkKind.DIRECTIVE)
             order by r.conference.details.startsOn, r.sortOrder, r.id
            """)
    List<Remark> findQuotable(Collection<Conference> conferences);

    /** At conferences that all staff may read. */
    @Query("""
            select r from Remark r join fetch r.conference c
             where r.speaker.person = :person
               and c.openTo = vn.hiepdong.programme.Visibility.PUBLIC
            """)
    List<Remark> findOf(Person person);

    @Query("select r from Remark r where r.id = :id and r.conference = :conference")
    Optional<Remark> findAt(Conference conference, long id);

    boolean existsByConferenceAndKind(Conference conference, RemarkKind kind);
}
