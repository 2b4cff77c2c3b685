package vn.hiepdong.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.programme.Programme;

interface ConferenceRepository extends Repository<Conference, Long>, JpaSpecificationExecutor<Conference> {

    Conference save(Conference conference);

    Optional<Conference> findById(long id);

    Optional<Conference> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<Conference> findByIdIn(Collection<Long> ids);

    /** Years in which conferences of any status fell or will fall. */
    @Query("""
            select distinct extract(year from c.details.startsOn) from Conference c
             where c.details.startsOn is not null
             order by extract(year from c.details.startsOn) desc
            """)
    List<Integer> findYears();

    @Query("""
            select distinct extract(year from c.details.startsOn) from Conference c
             where c.details.startsOn is not null
               and c.openTo = vn.hiepdong.programme.Visibility.PUBLIC
               and c.status <> vn.hiepdong.conference.ConferenceStatus.CANCELLED
             order by extract(year from c.details.startsOn) desc
            """)
    List<Integer> findPublicYears();

    @Query("""
            select s from Signing s join fetch s.conference c
             where s.programme.id in :programmeIds
               and c.openTo = vn.hiepdong.programme.Visibility.PUBLIC
               and c.status <> vn.hiepdong.conference.ConferenceStatus.CANCELLED
            """)
    List<Signing> findPublicSignings(Collection<Long> programmeIds);

    @Query("select s from Signing s join fetch s.conference where s.programme = :programme")
    Optional<Signing> findSigningOf(Programme programme);

    /**
     * What may be signed at a conference: texts that wait for it and that these agencies keep or are parties to, and
     * archival records that these agencies keep and that stand at no conference yet.
     */
    @Query("""
            select p from Programme p
             where not exists (select 1 from Signing s where s.programme = p)
               and not exists (select 1 from CirculatedSignature c where c.programme = p)
               and (p.status = vn.hiepdong.programme.ProgrammeStatus.READY_TO_SIGN
                    and (p.keepingAgency.id in :kept
                         or p.openTo <> vn.hiepdong.programme.Visibility.AGENCY
                            and exists (select 1 from ProgrammeParty q where q.programme = p and q.agency.id in :partyAs))
                    or p.archival = true
                       and (p.status = vn.hiepdong.programme.ProgrammeStatus.DRAFT or p.signed)
                       and p.keepingAgency.id in :kept)
             order by p.details.periodFrom desc, p.id desc
            """)
    List<Programme> findSignable(Collection<Long> kept, Collection<Long> partyAs);

    @Query("select s from Signing s where s.id = :id")
    Optional<Signing> findSigning(long id);

    @Query("""
            select c from Conference c
             where c.keepingAgency.id in :agencyIds and c.status in (vn.hiepdong.conference.ConferenceStatus.PLANNED, vn.hiepdong.conference.ConferenceStatus.POSTPONED)
               and (c.details.startsOn is null or c.details.startsOn <= :until)
             order by c.details.startsOn nulls last, c.id
            """)
    List<Conference> findPlanned(Collection<Long> agencyIds, LocalDate until);

    @Query("""
            select c from Conference c left join fetch c.hostAgency
             where c.openTo = vn.hiepdong.programme.Visibility.PUBLIC
               and c.details.startsOn <= :to and coalesce(c.details.endsOn, c.details.startsOn) >= :from
             order by c.details.startsOn, c.details.startsAt nulls first, c.id
            """)
    List<Conference> findPublicBetween(LocalDate from, LocalDate to);

    /** At conferences that all staff may read. */
    @Query("""
            select a from Attendance a join fetch a.conference c
             where a.person = :person
               and c.openTo = vn.hiepdong.programme.Visibility.PUBLIC
            """)
    List<Attendance> findAttendancesOf(Person person);

    /** At conferences that were held and all staff may read. */
    @Query("""
            select s from Signature s join fetch s.signing t join fetch t.conference c
             where s.person = :person and s.signed
               and c.status = vn.hiepdong.conference.ConferenceStatus.HELD
               and c.openTo = vn.hiepdong.programme.Visibility.PUBLIC
               and t.programme.openTo <> vn.hiepdong.programme.Visibility.AGENCY
            """)
    List<Signature> findSignaturesOf(Person person);

    /**
     * Texts that were signed, whatever part of the number and of the title is asked for; each condition may be empty.
     *
     * @param year in which they were signed; null for any
     */
    @Query("""
            select t from SignedText t
             where locate(function('search_text', cast(:number as string)),
                          function('search_text', coalesce(t.documentNumber, ''))) > 0
               and locate(function('search_text', cast(:words as string)),
                          function('search_text', t.title)) > 0
               and (:year is null or extract(year from t.signedOn) = :year)
             order by t.signedOn desc, t.id desc
            """)
    Page<SignedText> findSignedTexts(String number, String words, Integer year, Pageable page);
}
