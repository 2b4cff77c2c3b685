package vn.hiepdong.correction;

import java.util.List;
import java.util.function.BiPredicate;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.FileHolder;

/** The scan of a correction is read by whoever reads the corrected record. */
@Component
@Transactional(readOnly = true)
class CorrectionScans implements FileHolder {

    private final CorrectionRepository corrections;
    private final List<CorrectedRecords> owners;

    CorrectionScans(CorrectionRepository corrections, List<CorrectedRecords> owners) {
        this.corrections = corrections;
        this.owners = owners;
    }

    @Override
    public boolean holds(long fileId) {
        return !corrections.findByScan(fileId).isEmpty();
    }

    @Override
    public boolean shows(long fileId) {
        return any(fileId, CorrectedRecords::isPublic);
    }

    @Override
    public boolean letsRead(long fileId, Authentication reader) {
        return any(fileId, (owner, recordId) -> owner.mayRead(recordId, reader));
    }

    private boolean any(long fileId, BiPredicate<CorrectedRecords, Long> answer) {
        return corrections.findByScan(fileId).stream()
                .anyMatch(correction -> owners.stream()
                        .filter(owner -> owner.kind() == correction.recordKind())
                        .anyMatch(owner -> answer.test(owner, correction.recordId())));
    }
}
