package vn.hiepdong.conference.circulation;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.programme.Programme;

interface CirculationRepository extends Repository<Circulation, Long> {

    Circulation save(Circulation circulation);

    Optional<Circulation> findByProgramme(Programme programme);

    @Query("select count(s) > 0 from Signing s where s.programme = :programme")
    boolean standsAtAConference(Programme programme);
}
