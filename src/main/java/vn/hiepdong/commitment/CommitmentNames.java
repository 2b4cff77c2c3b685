package vn.hiepdong.commitment;

import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** Says in a history which commitment an assignment belonged to. */
@Component
class CommitmentNames implements ReferenceNames {

    private final CommitmentRepository commitments;

    CommitmentNames(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        return switch (column) {
            case "commitment_id" ->
                commitments.findById(id).map(Commitment::called).orElse(null);
            case "carried_from_id" ->
                commitments
                        .findById(id)
                        .map(commitment -> "%s của “%s”"
                                .formatted(
                                        commitment.called(),
                                        commitment.programme().title()))
                        .orElse(null);
            default -> null;
        };
    }
}
