package vn.hiepdong.conference;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import vn.hiepdong.programme.Programme;

/**
 * Something that a conference is held for besides the signing of texts. Implemented by the rooms of this module that keep
 * it; the conference asks them before it is confirmed as held.
 */
public interface ConferenceBusiness {

    boolean isOn(Conference conference);

    /** Whether all of it is taken down from sources, which may be silent about the place. Asked only where there is some. */
    boolean isArchival(Conference conference);

    /** What must be mended before the conference can be confirmed as held, sentence by sentence. */
    List<String> missingToHold(Conference conference);

    /** The programmes about which it is. */
    List<Programme> programmesOf(Conference conference);

    /** For a list: the conferences at which it is about a programme to which one of these agencies is a party. */
    Specification<Conference> concerning(Collection<Long> agencies);

    /** The conference is cancelled: what was to be done there counts no more. */
    void cancelled(Conference conference);
}
