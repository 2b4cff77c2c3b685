package vn.hiepdong.correction;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;

/** Reads what was put right, for the pages of the corrected records. */
@Component
@Transactional(readOnly = true)
public class Corrections {

    private final CorrectionRepository corrections;
    private final Attachments attachments;

    Corrections(CorrectionRepository corrections, Attachments attachments) {
        this.corrections = corrections;
        this.attachments = attachments;
    }

    /** Newest first, with their changes and the scans that everybody may read. For the fragment {@code correction/list :: list}. */
    public List<CorrectionView> of(RecordKind kind, long recordId) {
        var made = corrections.findOf(kind, recordId);
        var scans = attachments.publicOf(
                OwnerKind.CORRECTION, made.stream().map(Correction::id).toList());
        return made.stream()
                .map(correction -> CorrectionView.of(correction, scans.getOrDefault(correction.id(), List.of())))
                .toList();
    }
}
