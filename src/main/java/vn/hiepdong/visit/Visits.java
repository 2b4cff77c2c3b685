package vn.hiepdong.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private final Clock clock;

    Visits(JdbcClient jdbc, VisitProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
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

    /** Every day of a period in its order, those without a visit and those still to come as well. */
    public List<VisitCount> days(VisitPeriod period) {
        var counted = counted("day", period.from(), period.to());
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .map(day -> counted.getOrDefault(day, new VisitCount(day, 0, 0)))
                .toList();
    }

    /** The twelve months of a year. */
    public List<VisitCount> months(int year) {
        var counted =
                counted("cast(date_trunc('month', day) as date)", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> LocalDate.of(year, month, 1))
                .map(month -> counted.getOrDefault(month, new VisitCount(month, 0, 0)))
                .toList();
    }

    /** What a table lists: nothing of days and months that are still to come. */
    public static List<VisitCount> begun(List<VisitCount> counts, LocalDate today) {
        return counts.stream().filter(count -> !count.from().isAfter(today)).toList();
    }

    private Map<LocalDate, VisitCount> counted(String by, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select %s as "from", sum(visits) as visits, sum(page_views) as page_views
                          from visit_day where day between :from and :to group by 1
                        """.formatted(by)).param("from", from).param("to", to).query(VisitCount.class).list().stream()
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
}
