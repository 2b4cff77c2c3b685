package vn.hiepdong.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that a conference is held for, asked at once. */
@Component
class Businesses {

    private final List<ConferenceBusiness> all;

    Businesses(List<ConferenceBusiness> all) {
        this.all = all;
    }

    Conference.OtherBusiness of(Conference conference) {
        var isNew = conference.id() == null;
        var present = all.stream().filter(one -> !isNew && one.isOn(conference)).toList();
        return new Conference.OtherBusiness(
                !present.isEmpty(), present.stream().allMatch(one -> one.isArchival(conference)));
    }

    /** Sentence by sentence; empty when it can be confirmed as held. */
    List<String> missingToHold(Conference conference, LocalDate today) {
        var missing = new ArrayList<>(conference.missingToHold(today, of(conference)));
        missing.addAll(missingOfBusinesses(conference));
        return missing;
    }

    /** The same without what the conference itself asks for: what its day and its parts must agree on. */
    List<String> missingOfBusinesses(Conference conference) {
        return all.stream()
                .flatMap(one -> one.missingToHold(conference).stream())
                .toList();
    }

    void cancelled(Conference conference) {
        all.forEach(one -> one.cancelled(conference));
    }
}
