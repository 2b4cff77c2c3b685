package vn.hiepdong.conference.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.programme.Programme;

/** Reads the review clock: what the parties of programmes owe, and how it stands. A fixed number of statements for each. */
@Component
@Transactional(readOnly = true)
public class ReviewDuties {

    private final DutyRepository duties;
    private final WaiverRepository waivers;
    private final Reviews reviews;

    ReviewDuties(DutyRepository duties, WaiverRepository waivers, Reviews reviews) {
        this.duties = duties;
        this.waivers = waivers;
        this.reviews = reviews;
    }

    /**
     * What is due soon or overdue of the programmes that some agencies sign, the longest overdue first.
     *
     * @param partyIds as {@link vn.hiepdong.account.Scopes#partyAs} gives them
     */
    public List<Due> due(Collection<Long> partyIds, LocalDate today) {
        if (partyIds.isEmpty()) {
            return List.of();
        }
        var found = duties.findDueBy(today.plusDays(JudgingDuties.SOON), partyIds);
        var programmes = found.stream().map(ReviewDuty::programme).distinct().toList();
        return judged(programmes, found, today).stream()
                .filter(due -> due.state().pressing())
                .toList();
    }

    /** All of one programme, by the day on which they are due; none of an archival one. */
    public List<Due> of(Programme programme, LocalDate today) {
        return of(List.of(programme), today).getOrDefault(programme.id(), List.of());
    }

    /** All of some programmes, by their ids; to be called in the transaction that read them. */
    public Map<Long, List<Due>> of(Collection<Programme> programmes, LocalDate today) {
        var live = programmes.stream().filter(Programme::live).toList();
        return live.isEmpty()
                ? Map.of()
                : judged(live, duties.findOf(live), today).stream().collect(Collectors.groupingBy(Due::programmeId));
    }

    /** What a programme that is closed left open is owed no more: it is passed over. */
    private List<Due> judged(List<Programme> programmes, List<ReviewDuty> found, LocalDate today) {
        if (programmes.isEmpty()) {
            return List.of();
        }
        var held = reviews.heldOf(programmes.stream().map(Programme::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        review -> review.programme().id(), Collectors.mapping(Lookback::of, Collectors.toList())));
        var asked = waivers.findOf(programmes).stream()
                .collect(Collectors.groupingBy(waiver -> waiver.programme().id()));
        var running = programmes.stream()
                .filter(programme -> programme.statusOn(today).running())
                .map(Programme::id)
                .collect(Collectors.toSet());
        return found.stream()
                .map(duty -> due(
                        duty,
                        held.getOrDefault(duty.programme().id(), List.of()),
                        asked.getOrDefault(duty.programme().id(), List.of()),
                        today))
                .filter(due -> !due.state().open() || running.contains(due.programmeId()))
                .toList();
    }

    private static Due due(ReviewDuty duty, List<Lookback> held, List<ReviewWaiver> asked, LocalDate today) {
        var period = duty.period();
        var about = asked.stream().filter(waiver -> waiver.covers(period)).toList();
        var state = JudgingDuties.stateOf(
                period, JudgingDuties.met(period, held), about.stream().anyMatch(ReviewWaiver::agreed), today);
        return new Due(
                duty.id(),
                duty.programme().id(),
                duty.programme().title(),
                period.kind(),
                period.from(),
                period.to(),
                period.dueOn(),
                state,
                state.open() ? Math.abs(ChronoUnit.DAYS.between(today, period.dueOn())) : 0,
                about.stream().anyMatch(ReviewWaiver::waiting));
    }
}
