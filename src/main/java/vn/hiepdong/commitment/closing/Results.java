package vn.hiepdong.commitment.closing;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.Programme;

/** Reads what came of commitments (row R09). */
@Component
@Transactional(readOnly = true)
public class Results {

    private final ResultRepository results;

    Results(ResultRepository results) {
        this.results = results;
    }

    /** By the ids of the programme's commitments; one of which nothing was written is not in the map. */
    public Map<Long, String> of(Programme programme) {
        return results.findByProgrammeId(programme.id()).stream()
                .collect(Collectors.toMap(CommitmentResult::commitmentId, CommitmentResult::text));
    }
}
