package vn.hiepdong.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.programme.Programme;

interface CommitmentRepository extends Repository<Commitment, Long> {

    Commitment save(Commitment commitment);

    void delete(Commitment commitment);

    Optional<Commitment> findById(long id);

    @Query("""
            select distinct c from Commitment c left join fetch c.assignments a left join fetch a.agency
             where c.programme = :programme and c.task = false
             order by c.number
            """)
    List<Commitment> findOf(Programme programme);

    /** Wherever they come from, in no order: to ask who may read them. */
    @Query("select c from Commitment c where c.programme = :programme")
    List<Commitment> findEveryOf(Programme programme);

    @Query("""
            select distinct c from Commitment c left join fetch c.assignments a left join fetch a.agency
             where c.programme = :programme
             order by c.task, c.number
            """)
    List<Commitment> findAllOf(Programme programme);

    @Query("select coalesce(max(c.number), 0) from Commitment c where c.programme = :programme and c.task = true")
    int lastTaskOf(Programme programme);

    @Query("""
            select new vn.hiepdong.commitment.CommitmentRepository$Count(c.programme.id, count(c)) from Commitment c
             where c.programme.id in :programmeIds and c.task = false
               and c.visibility = vn.hiepdong.programme.Visibility.PUBLIC
             group by c.programme.id
            """)
    List<Count> countShownOf(Collection<Long> programmeIds);

    record Count(Long programmeId, Long commitments) {}

    @Query("""
            select distinct c from Commitment c join fetch c.programme left join fetch c.assignments a left join fetch a.agency
             where c.id in :ids
            """)
    List<Commitment> findWithAssignments(Collection<Long> ids);

    @Query("""
            select c from Assignment a join a.commitment c join fetch c.programme p
             where a.agency.id = :agencyId and a.role = :role
               and p.openTo = vn.hiepdong.programme.Visibility.PUBLIC and c.visibility = vn.hiepdong.programme.Visibility.PUBLIC
             order by p.details.periodFrom desc, p.id desc, c.task, c.number
            """)
    List<Commitment> findPublicOf(long agencyId, AssignmentRole role);

    @Query("""
            select distinct c from Assignment a join a.commitment c join fetch c.programme p
             where a.agency.id in :leadIds and a.role = vn.hiepdong.commitment.AssignmentRole.LEAD and c.dueOn <= :day
               and p.signed and not p.archival
               and (p.visibility <> vn.hiepdong.programme.Visibility.AGENCY and c.visibility <> vn.hiepdong.programme.Visibility.AGENCY
                    or p.keepingAgency.id in :leadIds)
               and c.state in (vn.hiepdong.commitment.CommitmentState.NOT_STARTED,
                   vn.hiepdong.commitment.CommitmentState.IN_PROGRESS, vn.hiepdong.commitment.CommitmentState.RETURNED)
             order by c.dueOn, c.id
            """)
    List<Commitment> findDue(LocalDate day, Collection<Long> leadIds);
}
