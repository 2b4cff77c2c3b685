package vn.hiepdong.commitment;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParts;

/** The commitments of a programme, of which some may be kept among fewer people than the programme itself. */
@Component
@Transactional(readOnly = true)
class ItemsOfProgrammes implements ProgrammeParts {

    private final CommitmentRepository commitments;
    private final CommitmentPolicy policy;

    ItemsOfProgrammes(CommitmentRepository commitments, CommitmentPolicy policy) {
        this.commitments = commitments;
        this.policy = policy;
    }

    @Override
    public Set<Long> openTo(SignedInAccount me, Programme programme) {
        var reads = policy.readingIn(programme, me);
        return commitments.findEveryOf(programme).stream()
                .filter(reads)
                .map(Commitment::id)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean allOpenTo(SignedInAccount me, Programme programme) {
        return commitments.findEveryOf(programme).stream().allMatch(policy.readingIn(programme, me));
    }

    @Override
    public boolean isPublic(long part) {
        return commitments.findById(part).map(Commitment::isPublic).orElse(false);
    }
}
