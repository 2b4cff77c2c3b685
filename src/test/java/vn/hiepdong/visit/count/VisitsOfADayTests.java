package vn.hiepdong.visit.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.Viewed;
import vn.hiepdong.visit.VisitsOn;

/** Invariant 13: what a visit is, who is online, and how often a record was read, on one node and on two. */
class VisitsOfADayTests {

    private static final Map<String, String> READERS =
            Map.of("An", "113.160.1.5", "Binh", "113.160.2.5", "same network as An", "113.160.1.99");
    private static final Viewed ARTICLE = new Viewed(SubjectKind.ARTICLE, 17);

    private final SettableClock clock = new SettableClock("2026-11-20T09:00");
    private DataSource database;
    private JdbcClient jdbc;
    private Node north;
    private Node south;

    @BeforeEach
    void twoNodes() {
        database = Node.freshDatabase();
        jdbc = JdbcClient.create(database);
        north = new Node(database, clock);
        south = new Node(database, clock);
    }

    private static final String DAYS = """
            who reads when                                          | visits, page views of each day
            An 20T09:00                                             | 20: 1, 1
            An 20T09:00; An 20T09:29                                | 20: 1, 2
            An 20T09:00; An 20T09:31                                | 20: 2, 2
            An 20T09:00; An 20T09:20; An 20T09:40; An 20T10:00      | 20: 1, 4
            An 20T09:00; Binh 20T09:00                              | 20: 2, 2
            An 20T09:00; Binh 20T09:10; An 20T09:20; Binh 20T09:45  | 20: 3, 4
            An 20T09:00; same network as An 20T09:01                | 20: 1, 2
            An 20T23:59                                             | 20: 1, 1
            An 20T23:59; An 21T00:00                                | 20: 1, 1; 21: 1, 1
            An 20T23:45; An 20T23:59; An 21T00:05; An 21T00:20      | 20: 1, 2; 21: 1, 2
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = DAYS)
    void writtenDownOnceAtTheEnd(String read, String expected) throws Exception {
        for (var page : read.split("; ")) {
            reads(north, page);
        }
        north.flushing.flush();
        assertThat(days()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = DAYS)
    void writtenDownAfterEachPage(String read, String expected) throws Exception {
        for (var page : read.split("; ")) {
            reads(north, page);
            north.flushing.flush();
        }
        assertThat(days()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = DAYS)
    void answeredByTwoNodesInTurn(String read, String expected) throws Exception {
        var turn = 0;
        for (var page : read.split("; ")) {
            var node = turn++ % 2 == 0 ? north : south;
            reads(node, page);
            node.flushing.flush();
        }
        assertThat(days()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2} online at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            An 20T09:00                               | 2026-11-20T09:00    | 1
            An 20T09:00; An 20T09:01                  | 2026-11-20T09:01    | 1
            An 20T09:00; Binh 20T09:01                | 2026-11-20T09:01    | 2
            An 20T09:00; Binh 20T09:01                | 2026-11-20T09:04:59 | 2
            An 20T09:00; Binh 20T09:01                | 2026-11-20T09:05    | 1
            An 20T09:00; Binh 20T09:01                | 2026-11-20T09:06    | 0
            An 20T09:00; Binh 20T09:01; An 20T09:04   | 2026-11-20T09:08    | 1
            """)
    void online(String read, String at, long expected) throws Exception {
        var turn = 0;
        for (var page : read.split("; ")) {
            reads(turn++ % 2 == 0 ? north : south, page);
        }
        north.flushing.flush();
        south.flushing.flush();
        clock.set(at);
        assertThat(VisitsOn.database(database, 0, clock).figures().online()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} at {1}: today {2}, total {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                          | 2026-11-20T09:00    | 0 | 236000
            An 20T23:50                | 2026-11-20T23:59:59 | 1 | 236001
            An 20T23:50                | 2026-11-21T00:00    | 0 | 236001
            An 20T23:50; An 21T00:10   | 2026-11-21T00:10    | 1 | 236002
            """)
    void todayBeginsAtMidnightAndTheTotalGoesOnFromTheStartValue(String read, String at, long today, long total)
            throws Exception {
        for (var page : read == null ? new String[0] : read.split("; ")) {
            reads(north, page);
            north.flushing.flush();
        }
        clock.set(at);
        var figures = VisitsOn.database(database, 236_000, clock).figures();
        assertThat(figures.today()).isEqualTo(today);
        assertThat(figures.total()).isEqualTo(total);
        assertThat(figures.totalText()).isEqualTo("236.00" + total % 10);
    }

    @Test
    void reloadingTenTimesIsOneView() throws Exception {
        for (var time = 0; time < 10; time++) {
            north.read("113.160.1.5", ARTICLE);
        }
        north.flushing.flush();
        north.read("113.160.1.5", ARTICLE);
        north.flushing.flush();
        assertThat(views()).isEqualTo("ARTICLE/17 20: 1");
        assertThat(days()).isEqualTo("20: 1, 11");
    }

    @Test
    void aRecordReadOnBothNodesIsOneViewAndReadTheNextDayAnother() throws Exception {
        north.read("113.160.1.5", ARTICLE);
        south.read("113.160.1.5", ARTICLE);
        south.read("113.160.2.5", ARTICLE);
        south.read("113.160.2.5", new Viewed(SubjectKind.PROGRAMME, 17));
        north.flushing.flush();
        south.flushing.flush();
        clock.set("2026-11-21T00:00");
        north.read("113.160.1.5", ARTICLE);
        north.flushing.flush();
        assertThat(views()).isEqualTo("ARTICLE/17 20: 2; ARTICLE/17 21: 1; PROGRAMME/17 20: 1");
    }

    @Test
    void whatWasCountedStaysWhenItsVisitorsAreForgotten() throws Exception {
        north.read("113.160.1.5", ARTICLE);
        north.flushing.flush();
        clock.set("2026-11-20T09:59");
        north.writing.forget();
        assertThat(count("visitor")).isOne();
        assertThat(count("subject_viewer")).isOne();
        clock.set("2026-11-20T10:01");
        north.writing.forget();
        assertThat(count("visitor")).isZero();
        assertThat(count("subject_viewer")).isOne();
        clock.set("2026-11-21T01:00");
        north.writing.forget();
        assertThat(count("subject_viewer")).isZero();
        assertThat(days()).isEqualTo("20: 1, 1");
        assertThat(views()).isEqualTo("ARTICLE/17 20: 1");
    }

    /** @param page "An 20T09:00": who, and when in November 2026 */
    private void reads(Node node, String page) throws Exception {
        var at = page.lastIndexOf(' ');
        clock.set("2026-11-" + page.substring(at + 1));
        node.read(READERS.get(page.substring(0, at)));
    }

    private String days() {
        return String.join("; ", lines("""
                select extract(day from day) || ': ' || visits || ', ' || page_views from visit_day order by day
                """));
    }

    private String views() {
        return String.join("; ", lines("""
                select subject_kind || '/' || subject_id || ' ' || extract(day from day) || ': ' || views
                  from subject_day order by 1
                """));
    }

    private List<String> lines(String select) {
        return jdbc.sql(select).query(String.class).list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
