package vn.hiepdong.commitment.amendment;

import java.util.List;
import vn.hiepdong.commitment.text.ComparedItem;
import vn.hiepdong.commitment.text.Version;

/**
 * The versions of a programme's text and the next one on its way, as the staff see them.
 *
 * @param slug of the public page
 * @param versions empty for a text that was never amended
 * @param open null for none, or for a reader who takes no part
 * @param mayAmend whether this reader may draft one
 */
record AmendmentPage(long programmeId, String title, String slug, List<Version> versions, Open open, boolean mayAmend) {

    /** An amendment that is not in effect yet. */
    record Open(AmendmentState state, String excerpt, String reason, List<ComparedItem> changes) {

        public boolean draft() {
            return state == AmendmentState.DRAFT;
        }
    }
}
