package vn.hiepdong.programme;

import java.util.List;

/** Asked before a draft goes to signing: what is still missing? Implemented above, by whoever knows. */
public interface SigningObstacles {

    /**
     * @return one entry for each thing to mend, empty when nothing blocks
     */
    List<Obstacle> of(Programme programme);

    /**
     * @param sentence in Vietnamese, says what is missing
     * @param address context-relative, where it is mended
     */
    record Obstacle(String sentence, String address) {}
}
