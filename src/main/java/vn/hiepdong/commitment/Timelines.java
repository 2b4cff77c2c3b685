package vn.hiepdong.commitment;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what became of commitments, whichever room records it. */
@Component
@Transactional(readOnly = true)
public class Timelines {

    private final List<CommitmentRoom> rooms;

    Timelines(List<CommitmentRoom> rooms) {
        this.rooms = rooms;
    }

    /** All that happened, the latest first, with what was voided and with files that are not shown yet: for the parties. */
    public List<Happening> of(Commitment commitment) {
        return rooms.stream()
                .flatMap(room -> room.happeningsOf(commitment).stream())
                .sorted(Comparator.comparing(Happening::day).reversed())
                .toList();
    }

    /** The same without either: for everybody. */
    public List<Happening> publicOf(Commitment commitment) {
        return of(commitment).stream()
                .filter(happening -> happening.voidReason() == null)
                .map(Happening::forEverybody)
                .toList();
    }
}
