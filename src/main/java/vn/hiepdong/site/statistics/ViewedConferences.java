package vn.hiepdong.site.statistics;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.SubjectLink;
import vn.hiepdong.visit.ViewedSubjects;

/** Names the conferences among what is read most. */
@Component
class ViewedConferences implements ViewedSubjects {

    private final Conferences conferences;

    ViewedConferences(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CONFERENCE;
    }

    @Override
    public Map<Long, SubjectLink> publicOf(Collection<Long> ids) {
        return conferences.publicByIds(ids).stream()
                .collect(Collectors.toMap(
                        Conference::id, one -> new SubjectLink(one.title(), "/hoi-nghi/" + one.slug())));
    }
}
