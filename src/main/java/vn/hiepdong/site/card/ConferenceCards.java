package vn.hiepdong.site.card;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.Signing;
import vn.hiepdong.programme.Programme;

/** Makes cards of the conferences that a page has read, in that page's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class ConferenceCards {

    /** In the given order. */
    public List<ConferenceCard> of(Collection<Conference> conferences) {
        return conferences.stream().map(this::of).toList();
    }

    public ConferenceCard of(Conference conference) {
        return new ConferenceCard(
                conference.slug(),
                conference.title(),
                conference.startsOn(),
                conference.details().place(),
                conference.status(),
                conference.signings().stream()
                        .map(Signing::programme)
                        .filter(Programme::isPublic)
                        .map(Programme::title)
                        .toList());
    }
}
