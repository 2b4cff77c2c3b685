package vn.hiepdong.programme;

import java.util.List;

/** Asked before a programme is closed: what of it is still open? Implemented above, by whoever knows. */
public interface ClosingObstacles {

    /** @return a sentence in Vietnamese for each thing that is open, empty when nothing is */
    List<String> of(Programme programme);
}
