package vn.hiepdong.conference.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Appointment;
import vn.hiepdong.conference.Attendance;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.Signing;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Programmes;

/** Under which programmes what a conference said may become a task. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class TaskProgrammes {

    private final Reviews reviews;
    private final Programmes programmes;
    private final TaskPolicy policy;
    private final Clock clock;

    TaskProgrammes(Reviews reviews, Programmes programmes, TaskPolicy policy, Clock clock) {
        this.reviews = reviews;
        this.programmes = programmes;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The signed live programmes that were signed or reviewed there; where there is none, those of whoever was present. Out of
     * them those under which I may make a task, the likeliest first: running before over, signed there before reviewed there.
     */
    List<Programme> of(Conference conference, SignedInAccount me) {
        var today = LocalDate.now(clock);
        var own = Stream.concat(
                        conference.signings().stream().map(Signing::programme), reviews.reviewedAt(conference).stream())
                .distinct()
                .filter(TaskProgrammes::takesTasks)
                .toList();
        var all = own.isEmpty() ? programmes.publicOf(present(conference)) : own;
        return all.stream()
                .filter(TaskProgrammes::takesTasks)
                .filter(policy.tasksOf(conference, me))
                .sorted(Comparator.comparing(programme -> programme.statusOn(today) == ProgrammeStatus.EXPIRED))
                .toList();
    }

    private static boolean takesTasks(Programme programme) {
        return programme.live() && !programme.completed();
    }

    private static List<Long> present(Conference conference) {
        return Stream.concat(
                        Stream.of(conference.hostAgency()),
                        conference.attendances().stream().flatMap(came -> agenciesOf(came, conference.startsOn())))
                .filter(Objects::nonNull)
                .map(Agency::id)
                .distinct()
                .collect(Collectors.toList());
    }

    private static Stream<Agency> agenciesOf(Attendance came, LocalDate day) {
        return came.person() == null
                ? Stream.ofNullable(came.agency())
                : came.person().officesOn(day).stream().map(Appointment::agency);
    }
}
