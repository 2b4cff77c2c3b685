package vn.hiepdong.visit.count;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what one node has seen to what is stored, in two statements whatever their number. Each node does so at once with
 * the others: rows are locked in one order, and what a visitor's row said before decides, under its lock, whether a visit
 * began. So a visitor who changes nodes goes on with his visit, and a record read on both counts once.
 */
@Component
@Transactional
class WritingVisits {

    /** Longer than any visit waits and any node is late. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final String VISITS = """
            with batch as (
              select cast(day as date) as day, cast(visitor as uuid) as visitor, cast(first as timestamptz) as first,
                     cast(last as timestamptz) as last, pauses, page_views
                from unnest(?, ?, ?, ?, ?, ?) as b(day, visitor, first, last, pauses, page_views)
            ), seen as (
              insert into visitor (visitor, last_seen)
              select visitor, last from batch order by visitor
              on conflict (visitor) do update set last_seen = greatest(visitor.last_seen, excluded.last_seen)
              returning new.visitor as visitor, old.last_seen as before
            )
            insert into visit_day (day, visits, page_views)
            select day,
                   sum(pauses + case when before is null or first >= before + ? * interval '1 second' then 1 else 0 end),
                   sum(page_views)
              from batch join seen using (visitor)
             group by day order by day
            on conflict (day) do update
              set visits = visit_day.visits + excluded.visits, page_views = visit_day.page_views + excluded.page_views
            """;

    private static final String VIEWS = """
            with fresh as (
              insert into subject_viewer (day, subject_kind, subject_id, visitor)
              select cast(day as date), kind, id, cast(visitor as uuid)
                from unnest(?, ?, ?, ?) as b(day, kind, id, visitor)
               order by 1, 2, 3, 4
              on conflict do nothing
              returning day, subject_kind, subject_id
            )
            insert into subject_day (subject_kind, subject_id, day, views)
            select subject_kind, subject_id, day, count(*) from fresh group by 1, 2, 3 order by 1, 2, 3
            on conflict (subject_kind, subject_id, day) do update set views = subject_day.views + excluded.views
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WritingVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void write(Tally.Batch batch) {
        var stays = List.copyOf(batch.stays().entrySet());
        jdbc.sql(VISITS)
                .param(texts(stays, stay -> stay.getKey().day()))
                .param(texts(stays, stay -> stay.getKey().visitor()))
                .param(texts(stays, stay -> stay.getValue().first()))
                .param(texts(stays, stay -> stay.getValue().last()))
                .param(numbers(stays, stay -> stay.getValue().pauses()))
                .param(numbers(stays, stay -> stay.getValue().pageViews()))
                .param(Stay.IDLE.toSeconds())
                .update();
        if (!batch.views().isEmpty()) {
            var views = List.copyOf(batch.views());
            jdbc.sql(VIEWS)
                    .param(texts(views, view -> view.guest().day()))
                    .param(texts(views, view -> view.subject().kind()))
                    .param(numbers(views, view -> view.subject().id()))
                    .param(texts(views, view -> view.guest().visitor()))
                    .update();
        }
    }

    /** Takes away who was here when nothing asks for it any more. */
    public void forget() {
        var limit = clock.instant().minus(KEPT);
        jdbc.sql("delete from visitor where last_seen < ?")
                .param(limit.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from subject_viewer where day < ?")
                .param(LocalDate.ofInstant(limit, clock.getZone()))
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> column) {
        return rows.stream().map(column).map(Object::toString).toArray(String[]::new);
    }

    private static <T> Long[] numbers(List<T> rows, Function<T, Number> column) {
        return rows.stream().map(column).map(Number::longValue).toArray(Long[]::new);
    }
}
