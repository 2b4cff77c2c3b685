package vn.hiepdong.programme.legal;

import java.util.function.Function;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;

/**
 * By which document another was replaced.
 *
 * @param replacement as a picker takes it; empty takes back what was recorded by mistake
 * @param replacedFrom empty where it is not known
 */
public record ReplacementForm(
        String submissionKey,
        Long version,
        String replacement,
        @Day String replacedFrom) {

    /** @param shown a document as a picker takes it */
    static ReplacementForm of(LegalDocument document, Function<LegalDocument, String> shown) {
        return new ReplacementForm(
                Submissions.newKey(),
                document.version(),
                document.replacedBy() == null ? "" : shown.apply(document.replacedBy()),
                document.replacedFrom() == null ? "" : DayText.print(document.replacedFrom()));
    }
}
