package vn.hiepdong.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how often records were read: once for each visitor and day, however often he came back to it. */
@Component
@Transactional(readOnly = true)
public class Views {

    private final JdbcClient jdbc;
    private final List<ViewedSubjects> subjects;

    Views(JdbcClient jdbc, List<ViewedSubjects> subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    /** How often records of one kind were read, by id; one that nobody has read is left out. */
    public Map<Long, Long> of(SubjectKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select subject_id, sum(views) as views from subject_day
                         where subject_kind = :kind and subject_id in (:ids) group by subject_id
                        """)
                .param("kind", kind.name())
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getLong("subject_id"), row.getLong("views")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What was read most from one day to another, of all kinds, the most read first; what the public may no longer read is
     * left out.
     */
    public List<MostViewed> most(LocalDate from, LocalDate to, int limit) {
        var read = jdbc.sql("""
                        select subject_kind as kind, subject_id as id, sum(views) as views from subject_day
                         where day between :from and :to
                         group by subject_kind, subject_id order by views desc, subject_kind, id limit :limit
                        """)
                .param("from", from)
                .param("to", to)
                // what is not public any more must not shorten the list
                .param("limit", limit * 2)
                .query(SubjectViews.class)
                .list();
        var links = linksOf(read);
        var named = new ArrayList<MostViewed>();
        for (var one : read) {
            var link = links.getOrDefault(one.kind(), Map.of()).get(one.id());
            if (link != null && named.size() < limit) {
                named.add(new MostViewed(one.kind(), one.id(), link, one.views()));
            }
        }
        return List.copyOf(named);
    }

    private Map<SubjectKind, Map<Long, SubjectLink>> linksOf(List<SubjectViews> read) {
        return subjects.stream()
                .collect(Collectors.toMap(
                        ViewedSubjects::kind,
                        owner -> owner.publicOf(read.stream()
                                .filter(one -> one.kind() == owner.kind())
                                .map(SubjectViews::id)
                                .toList())));
    }

    private record SubjectViews(SubjectKind kind, long id, long views) {}
}
