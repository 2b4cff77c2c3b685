package vn.hiepdong.site.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.programme.Programme;

/** Makes cards of the programmes that a page has read, in that page's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class ProgrammeCards {

    private final Commitments commitments;
    private final Clock clock;

    ProgrammeCards(Commitments commitments, Clock clock) {
        this.commitments = commitments;
        this.clock = clock;
    }

    /** In the given order, by a fixed number of statements. */
    public List<ProgrammeCard> of(Collection<Programme> programmes) {
        var today = LocalDate.now(clock);
        var counts = commitments.countsOf(programmes.stream().map(Programme::id).toList());
        return programmes.stream()
                .map(programme -> new ProgrammeCard(
                        programme.slug(),
                        programme.title(),
                        programme.details().kind(),
                        programme.statusOn(today),
                        programme.archival(),
                        Printed.period(
                                programme.details().periodFrom(),
                                programme.details().periodTo()),
                        Printed.count(programme.details().printedCount(), counts.getOrDefault(programme.id(), 0L)),
                        programme.signingParties().stream()
                                .map(party -> party.agency().printedOn(programme.namesOn()))
                                .toList()))
                .toList();
    }
}
