package vn.hiepdong.site.statistics;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.SubjectLink;
import vn.hiepdong.visit.ViewedSubjects;

/** Names the programmes among what is read most. */
@Component
class ViewedProgrammes implements ViewedSubjects {

    private final Programmes programmes;

    ViewedProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PROGRAMME;
    }

    @Override
    public Map<Long, SubjectLink> publicOf(Collection<Long> ids) {
        return programmes.publicByIds(ids).stream()
                .collect(Collectors.toMap(
                        Programme::id, one -> new SubjectLink(one.title(), "/chuong-trinh/" + one.slug())));
    }
}
