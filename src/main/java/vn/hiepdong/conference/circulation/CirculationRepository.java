package vn.hiepdong.conference.circulation;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.commitment.amendment.Amendment;
import vn.hiepdong.programme.Programme;

interface CirculationRepository extends Repository<Circulation, Long> {

    Circulation save(Circulation circulation);

    /** How the text of the programme itself goes round. */
    @Query("select c from Circulation c where c.programme = :programme and c.amendment is null")
    Optional<Circulation> findByProgramme(Programme programme);

    Optional<Circulation> findByAmendment(Amendment amendment);

    @Query(
            "select c from Circulation c join fetch c.amendment a where c.programme = :programme and a.ordinal = :ordinal")
    Optional<Circulation> findOfAmendment(Programme programme, int ordinal);

    @Query("select count(s) > 0 from Signing s where s.programme = :programme")
    boolean standsAtAConference(Programme programme);
}
