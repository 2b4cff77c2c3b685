package vn.hiepdong.correction;

import java.util.Collection;
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

    /** Those of the record itself, and of none of its parts. */
    public List<CorrectionView> of(RecordKind kind, long recordId) {
        return of(kind, recordId, List.of());
    }

    /**
     * Newest first, with their changes and the scans that everybody may read. For the fragment {@code correction/list :: list}.
     *
     * @param parts ids of the parts of the record that the reader may read; corrections of other parts are left out
     */
    public List<CorrectionView> of(RecordKind kind, long recordId, Collection<Long> parts) {
        return views(corrections.findOf(kind, recordId).stream()
                .filter(correction -> correction.partId() == null || parts.contains(correction.partId()))
                .toList());
    }

    /** Those of one part of a record. */
    public List<CorrectionView> ofPart(RecordKind kind, long recordId, long part) {
        return views(corrections.findOf(kind, recordId).stream()
                .filter(correction -> Long.valueOf(part).equals(correction.partId()))
                .toList());
    }

    private List<CorrectionView> views(List<Correction> made) {
        var scans = attachments.publicOf(
                OwnerKind.CORRECTION, made.stream().map(Correction::id).toList());
        return made.stream()
                .map(correction -> CorrectionView.of(correction, scans.getOrDefault(correction.id(), List.of())))
                .toList();
    }
}
