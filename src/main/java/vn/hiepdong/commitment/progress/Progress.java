package vn.hiepdong.commitment.progress;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.Commitment;

/** Reads what became of commitments, for other modules. */
@Component
@Transactional(readOnly = true)
public class Progress {

    private final ProgressRepository entries;
    private final TurnRepository turns;

    Progress(ProgressRepository entries, TurnRepository turns) {
        this.entries = entries;
        this.turns = turns;
    }

    /** All that happened, the latest first, with what was voided: for the parties. */
    public List<Happening> of(Commitment commitment) {
        return Stream.concat(
                        turns.findOf(commitment).stream().map(Happening::of),
                        entries.findOf(commitment).stream().map(Happening::of))
                .sorted(Comparator.comparing(Happening::day).reversed())
                .toList();
    }

    /** The same without what was voided: for everybody. */
    public List<Happening> publicOf(Commitment commitment) {
        return of(commitment).stream()
                .filter(happening -> happening.voidReason() == null)
                .toList();
    }
}
