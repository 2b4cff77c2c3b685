package vn.hiepdong.programme;

import java.util.List;

/** Asked of the text of a signed programme: who of its parties is not known to have signed? Implemented above. */
public interface SignedTexts {

    /** @return a sentence for each line that is missing (invariant 3); empty when each party that must sign has */
    List<String> missingSignatures(Programme programme);
}
