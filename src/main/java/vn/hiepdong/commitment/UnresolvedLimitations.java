package vn.hiepdong.commitment;

import java.util.List;
import vn.hiepdong.programme.Programme;

/** Asked beside the draft of the next programme: what did the reviews of this one find wanting? Implemented above (row R11). */
public interface UnresolvedLimitations {

    /** Those of its reviews that were held, which nothing has put right yet; the latest review first. */
    List<Unresolved> unresolved(Programme programme);

    /**
     * @param cause may be null, as {@code remedy}
     * @param review "Tổng kết năm, Hội nghị tổng kết 2026"
     */
    record Unresolved(String text, String cause, String remedy, String review) {}
}
