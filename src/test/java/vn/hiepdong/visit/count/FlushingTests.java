package vn.hiepdong.visit.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.Viewed;

/** Nothing that was seen is lost or counted twice, however many write at once. */
class FlushingTests {

    private static final int THREADS = 16;
    private static final int PAGES = 2_000;
    private static final int VISITORS = 500;
    private static final Viewed ARTICLE = new Viewed(SubjectKind.ARTICLE, 17);

    private final SettableClock clock = new SettableClock("2026-11-20T09:00");
    private final DataSource database = Node.freshDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database);

    /** On two nodes, each of which is written down over and over meanwhile. */
    @Test
    void sixteenThreadsOnTwoNodesAreCountedExactly() throws Exception {
        var north = new Node(database, clock);
        var south = new Node(database, clock);
        var reading = new AtomicBoolean(true);
        var pool = Executors.newFixedThreadPool(THREADS + 2);
        try {
            var writers = IntStream.range(0, 2)
                    .mapToObj(i -> pool.submit(() -> {
                        while (reading.get()) {
                            (i == 0 ? north : south).flushing.flush();
                        }
                    }))
                    .toList();
            var readers = pool.invokeAll(IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        for (var page = 0; page < PAGES; page++) {
                            var visitor = (thread * PAGES + page) % VISITORS;
                            (thread % 2 == 0 ? north : south)
                                    .read("10.%d.%d.1".formatted(visitor / 256, visitor % 256), ARTICLE);
                        }
                        return null;
                    })
                    .toList());
            for (var reader : readers) {
                reader.get();
            }
            reading.set(false);
            for (var writer : writers) {
                writer.get();
            }
        } finally {
            pool.shutdownNow();
        }
        north.flushing.flush();
        south.flushing.flush();

        assertThat(number("select visits from visit_day")).isEqualTo(VISITORS);
        assertThat(number("select page_views from visit_day")).isEqualTo((long) THREADS * PAGES);
        assertThat(number("select views from subject_day")).isEqualTo(VISITORS);
    }

    @Test
    void stoppingWritesDownTheRest() throws Exception {
        var node = new Node(database, clock);
        node.read("113.160.1.5", ARTICLE);
        node.flushing.stop();
        assertThat(number("select page_views from visit_day")).isOne();
        assertThat(number("select views from subject_day")).isOne();
    }

    @Test
    void whatCannotBeWrittenWaitsAndIsCountedOnce() throws Exception {
        var away = new AtomicBoolean();
        var node = new Node(awayWhile(away), clock);
        node.read("113.160.1.5", ARTICLE);
        away.set(true);
        node.flushing.flush();
        clock.set("2026-11-20T09:40");
        node.read("113.160.1.5", ARTICLE);
        node.flushing.flush();
        away.set(false);
        node.flushing.flush();
        assertThat(number("select visits from visit_day"))
                .as("40 minutes lay between")
                .isEqualTo(2);
        assertThat(number("select page_views from visit_day")).isEqualTo(2);
        assertThat(number("select views from subject_day")).isOne();
    }

    @Test
    void midnightWhileTheDatabaseIsAwayIsNoFault() throws Exception {
        var away = new AtomicBoolean();
        var node = new Node(awayWhile(away), clock);
        away.set(true);
        node.read("113.160.1.5");
        for (var day : new String[] {"2026-11-21T08:00", "2026-11-22T08:00", "2026-11-23T08:00"}) {
            clock.set(day);
            node.read("113.160.1.5");
            node.flushing.flush();
        }
        away.set(false);
        node.flushing.flush();
        assertThat(number("select sum(visits) from visit_day")).isEqualTo(4);
        assertThat(number("select count(*) from visit_day")).isEqualTo(4);
    }

    @Test
    void countsDoNotFall() throws Exception {
        var node = new Node(database, clock);
        node.read("113.160.1.5", ARTICLE);
        node.flushing.flush();
        for (var attempt : new String[] {
            "update visit_day set visits = 0",
            "update visit_day set day = '2020-01-01'",
            "delete from visit_day",
            "update subject_day set views = views - 1",
            "delete from subject_day"
        }) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).as(attempt).isInstanceOf(DataAccessException.class);
        }
    }

    private DataSource awayWhile(AtomicBoolean away) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                if (away.get()) {
                    throw new SQLTransientConnectionException("away");
                }
                return super.getConnection();
            }
        };
    }

    private long number(String select) {
        return jdbc.sql(select).query(Long.class).single();
    }
}
