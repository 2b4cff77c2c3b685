package vn.hiepdong.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was counted, for pages. What came within the last second may still be missing. */
@Component
@Transactional(readOnly = true)
public class Visits {

    /** Who asked for nothing for so long is online no more. */
    public static final Duration ONLINE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final VisitProperties settings;
    private final List<ViewedSubjects> subjects;
    private final Clock clock;

    Visits(JdbcClient jdbc, VisitProperties settings, List<ViewedSubjects> subjects, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.subjects = subjects;
        this.clock = clock;
    }

    public VisitFigures figures() {
        return jdbc.sql("""
                        select (select count(*) from visitor where last_seen > :since) as online,
                               coalesce(sum(visits) filter (where day = :today), 0) as today,
                               coalesce(sum(visits), 0) + :start as total
                          from visit_day
                        """)
                .param("since", clock.instant().minus(ONLINE).atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.now(clock))
                .param("start", settings.start())
                .query(VisitFigures.class)
                .single();
    }

    /** Before the portal counted, and whatever it has counted since: figures of days add up to the total with this. */
    public long start() {
        return settings.start();
    }

    /** Every day of a month in its order, those without a visit and those still to come as well. */
    public List<VisitCount> days(YearMonth month) {
        var counted = counted("day", month.atDay(1), month.atEndOfMonth());
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(day -> counted.getOrDefault(day, new VisitCount(day, 0, 0)))
                .toList();
    }

    /** The twelve months of a year. */
    public List<VisitCount> months(int year) {
        var counted = counted(
                "cast(date_trunc('month', day) as date)", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> LocalDate.of(year, month, 1))
                .map(month -> counted.getOrDefault(month, new VisitCount(month, 0, 0)))
                .toList();
    }

    private Map<LocalDate, VisitCount> counted(String by, LocalDate from, LocalDate to) {
        return jdbc
                .sql("""
                        select %s as "from", sum(visits) as visits, sum(page_views) as page_views
                          from visit_day where day between :from and :to group by 1
                        """.formatted(by))
                .param("from", from)
                .param("to", to)
                .query(VisitCount.class)
                .list()
                .stream()
                .collect(Collectors.toMap(VisitCount::from, Function.identity()));
    }

    /** The years for which something may be counted, newest first: this one, and back to the first counted day. */
    public List<Integer> years() {
        var now = LocalDate.now(clock).getYear();
        var first = jdbc.sql("select cast(extract(year from coalesce(min(day), :today)) as int) from visit_day")
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
        return IntStream.rangeClosed(0, Math.max(0, now - first))
                .mapToObj(back -> now - back)
                .toList();
    }

    /** How often records of one kind were read, by id; one that nobody has read is left out. */
    public Map<Long, Long> viewsOf(SubjectKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
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
    public List<MostViewed> mostViewed(LocalDate from, LocalDate to, int most) {
        var read = jdbc.sql("""
                        select subject_kind as kind, subject_id as id, sum(views) as views from subject_day
                         where day between :from and :to
                         group by subject_kind, subject_id order by views desc, subject_kind, id limit :most
                        """)
                .param("from", from)
                .param("to", to)
                // what is not public any more must not shorten the list
                .param("most", most * 2)
                .query(SubjectViews.class)
                .list();
        var links = linksOf(read);
        var named = new ArrayList<MostViewed>();
        for (var one : read) {
            var link = links.getOrDefault(one.kind(), Map.of()).get(one.id());
            if (link != null && named.size() < most) {
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
