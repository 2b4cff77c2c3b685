package vn.hiepdong.correction;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.OwnerKind;

/**
 * A correction as a page prints it.
 *
 * @param scans of the paper that says so; may be empty
 */
public record CorrectionView(
        long id, LocalDate madeOn, List<Correction.Change> changes, String reason, List<AttachmentView> scans) {

    static CorrectionView of(Correction correction, List<AttachmentView> scans) {
        return new CorrectionView(
                correction.id(), correction.madeOn(), correction.changes(), correction.reason(), scans);
    }

    /** Where the staff keep its scans. */
    public String scansPage() {
        return OwnerKind.CORRECTION.pageOf(id);
    }
}
