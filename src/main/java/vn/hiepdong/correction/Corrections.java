package vn.hiepdong.correction;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was put right, for the pages of the corrected records. */
@Component
@Transactional(readOnly = true)
public class Corrections {

    private final CorrectionRepository corrections;

    Corrections(CorrectionRepository corrections) {
        this.corrections = corrections;
    }

    /** Newest first, with their changes. For the fragment {@code correction/list :: list}. */
    public List<Correction> of(RecordKind kind, long recordId) {
        return corrections.findOf(kind, recordId);
    }
}
