package vn.hiepdong.commitment.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.commitment.Commitment;

interface ProgressRepository extends Repository<ProgressEntry, Long> {

    ProgressEntry save(ProgressEntry entry);

    Optional<ProgressEntry> findById(long id);

    @Query("""
            select distinct e from ProgressEntry e join fetch e.author.agency left join fetch e.voiding left join fetch e.replies r
                   left join fetch r.author.agency
             where e.commitment = :commitment
             order by e.asOf desc, e.id desc
            """)
    List<ProgressEntry> findOf(Commitment commitment);

    /** The figures that stand of the period that comes after so many others, the last one first. */
    @Query("""
            select e.figure from ProgressEntry e left join e.voiding v
             where e.commitment = :commitment and e.periodsDone = :periodsDone and e.figure is not null and v is null
             order by e.asOf desc, e.id desc
            """)
    List<BigDecimal> figures(Commitment commitment, int periodsDone);

    /** The claims that nobody has answered, where one of these agencies is a party; the oldest first. */
    @Query("""
            select e from ProgressEntry e join fetch e.commitment c join fetch c.programme p left join fetch e.voiding v
             where e.claim and v is null and c.state = vn.hiepdong.commitment.CommitmentState.SUBMITTED
               and not exists (select 1 from ProgressReply r where r.entry = e)
               and (p.visibility <> vn.hiepdong.programme.Visibility.AGENCY and c.visibility <> vn.hiepdong.programme.Visibility.AGENCY
                    or p.keepingAgency.id in :parties)
               and exists (select 1 from ProgrammeParty party where party.programme = p and party.agency.id in :parties)
             order by e.asOf, e.id
            """)
    List<ProgressEntry> findClaimsWaiting(Collection<Long> parties);

    /** The last day as of which an entry other than this one stands. */
    @Query("""
            select max(e.asOf) from ProgressEntry e left join e.voiding v
             where e.commitment = :commitment and e.id <> :except and v is null
            """)
    LocalDate lastHeard(Commitment commitment, long except);
}
