package vn.hiepdong.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.web.form.Choice;

interface ProgrammeRepository extends Repository<Programme, Long>, JpaSpecificationExecutor<Programme> {

    Programme save(Programme programme);

    void delete(Programme programme);

    Optional<Programme> findById(long id);

    Optional<Programme> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select p from Programme p where p.parent = :parent order by p.details.periodFrom, p.id")
    List<Programme> findPlansOf(Programme parent);

    @Query("""
            select distinct p from Programme p join p.parties q
             where q.mustSign and q.agency.id in :partyIds and not p.archival
               and p.signed and p.completedOn is null
             order by p.details.periodFrom desc, p.id desc
            """)
    List<Programme> findLiveOf(Collection<Long> partyIds);

    @Query("""
            select distinct p from Programme p join p.parties q
             where q.agency.id in :agencyIds and p.openTo = vn.hiepdong.programme.Visibility.PUBLIC
             order by p.details.periodFrom desc, p.id desc
            """)
    List<Programme> findPublicOf(Collection<Long> agencyIds);

    @Query(nativeQuery = true, value = """
            select distinct y
              from programme, generate_series(extract(year from period_from)::int, extract(year from period_to)::int) y
             where programme_open_to(status, visibility) = 'PUBLIC'
             order by y desc
            """)
    List<Integer> findPublicYears();

    @Query("""
            select distinct new vn.hiepdong.web.form.Choice(a.slug, n.fullName)
              from ProgrammeParty q join q.agency a join a.names n
             where q.programme.openTo = vn.hiepdong.programme.Visibility.PUBLIC and n.validTo is null
             order by n.fullName
            """)
    List<Choice> findPublicPartyChoices();

    @Query("""
            select p from Programme p
             where p.keepingAgency.id in :agencyIds and p.status = :status
             order by p.details.periodFrom desc, p.id desc
            """)
    List<Programme> findKept(Collection<Long> agencyIds, ProgrammeStatus status);

    @Query("""
            select p from Programme p left join fetch p.term t
             where not p.archival and p.signed and p.completedOn is null
               and (p.details.periodTo < :today
                    or p.details.kind = vn.hiepdong.programme.ProgrammeKind.TERM_REGULATION and t.endsOn < :today)
               and (p.visibility <> vn.hiepdong.programme.Visibility.AGENCY or p.keepingAgency.id in :partyIds)
               and exists (select 1 from ProgrammeParty q where q.programme = p and q.mustSign and q.agency.id in :partyIds)
             order by p.details.periodTo, p.id
            """)
    List<Programme> findRunOut(Collection<Long> partyIds, LocalDate today);

    List<Programme> findByIdInAndOpenTo(Collection<Long> ids, Visibility openTo);

    Optional<Programme> findByPrevious(Programme previous);

    /** The ids of those in whose chain of years one stands, itself among them. */
    @Query(nativeQuery = true, value = """
            with recursive back (id) as (
                select cast(:id as bigint)
                union
                select p.previous_id from back join programme p on p.id = back.id where p.previous_id is not null
            ), forth (id) as (
                select cast(:id as bigint)
                union
                select p.id from forth join programme p on p.previous_id = forth.id
            )
            select id from back union select id from forth
            """)
    List<Long> findChainOf(long id);

    /** Those that began before a day, share a party with a programme, and are followed by none or by it. */
    @Query("""
            select p from Programme p
             where p.details.periodFrom < :before and p.status <> vn.hiepdong.programme.ProgrammeStatus.CANCELLED
               and exists (select 1 from ProgrammeParty q, ProgrammeParty r
                            where q.programme = p and r.programme = :programme and q.agency = r.agency)
               and not exists (select 1 from Programme n where n.previous = p and n <> :programme)
             order by p.details.periodFrom desc, p.id desc
            """)
    List<Programme> findEarlier(Programme programme, LocalDate before);
}
