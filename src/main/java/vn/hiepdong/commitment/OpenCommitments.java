package vn.hiepdong.commitment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.ClosingObstacles;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.text.Labels;

/** A programme is not closed while one of its commitments is open (DOMAIN §4). */
@Component
class OpenCommitments implements ClosingObstacles {

    private final CommitmentRepository commitments;
    private final Labels labels;

    OpenCommitments(CommitmentRepository commitments, Labels labels) {
        this.commitments = commitments;
        this.labels = labels;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(Programme programme) {
        return commitments.findAllOf(programme).stream()
                .filter(commitment -> !commitment.state().ended())
                .map(open -> "%s “%s” còn mở (%s).".formatted(open.called(), open.statement(), labels.of(open.state())))
                .toList();
    }
}
