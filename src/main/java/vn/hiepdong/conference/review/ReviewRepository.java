package vn.hiepdong.conference.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;

interface ReviewRepository extends Repository<Review, Long> {

    Review save(Review review);

    void delete(Review review);

    Optional<Review> findById(long id);

    @Query("select l from Limitation l join fetch l.review r where l.id = :id and r.conference = :conference")
    Optional<Limitation> findLimitation(Conference conference, long id);

    boolean existsByConference(Conference conference);

    @Query("select r from Review r join fetch r.programme where r.conference = :conference order by r.sortOrder, r.id")
    List<Review> findOf(Conference conference);

    /** Whoever may read them: what was held was held. */
    @Query("""
            select r from Review r join fetch r.conference c
             where r.programme.id in :programmeIds and not r.isVoid
               and c.status = vn.hiepdong.conference.ConferenceStatus.HELD
             order by c.details.startsOn, r.id
            """)
    List<Review> findHeldOf(Collection<Long> programmeIds);

    @Query("""
            select r from Review r join fetch r.conference c
             where r.programme.id in :programmeIds and not r.isVoid
               and c.status = vn.hiepdong.conference.ConferenceStatus.HELD
               and c.openTo = vn.hiepdong.programme.Visibility.PUBLIC and r.programme.openTo = vn.hiepdong.programme.Visibility.PUBLIC
             order by c.details.startsOn, r.id
            """)
    List<Review> findPublicOf(Collection<Long> programmeIds);

    @Query("""
            select r from Review r join fetch r.programme p join fetch r.conference c
             where c in :conferences and not r.isVoid and c.status = vn.hiepdong.conference.ConferenceStatus.HELD
               and c.openTo = vn.hiepdong.programme.Visibility.PUBLIC and p.openTo = vn.hiepdong.programme.Visibility.PUBLIC
             order by c.details.startsOn, r.sortOrder, r.id
            """)
    List<Review> findPublicAt(Collection<Conference> conferences);

    /** Those of the same kind that cover a day of a period, whatever conference they were or will be made at. */
    @Query("""
            select r from Review r join fetch r.conference
             where r.programme = :programme and r.kind = :kind and not r.isVoid
               and r.coversFrom <= :to and r.coversTo >= :from
            """)
    List<Review> findCovering(Programme programme, ReviewKind kind, LocalDate from, LocalDate to);

    /** What these agencies may look back on: signed programmes that they keep or are parties to, the latest first. */
    @Query("""
            select p from Programme p
             where p.signed
               and (p.keepingAgency.id in :kept
                    or p.openTo <> vn.hiepdong.programme.Visibility.AGENCY
                       and exists (select 1 from ProgrammeParty q where q.programme = p and q.agency.id in :partyAs))
             order by p.details.periodFrom desc, p.details.title
            """)
    List<Programme> findReviewable(Collection<Long> kept, Collection<Long> partyAs);
}
