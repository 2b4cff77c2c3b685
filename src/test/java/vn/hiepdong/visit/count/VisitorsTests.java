package vn.hiepdong.visit.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.web.Network;

/** Visitors are told apart for a day, on all nodes alike, and nothing leads back to them afterwards. */
class VisitorsTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final String ADDRESS = "113.160.1.5";

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            113.160.1.5                             | 71a001
            113.160.1.250                           | 71a001
            113.160.2.5                             | 71a002
            ::ffff:113.160.1.5                      | 71a001
            2001:ee0:4f01:2ab0::1                   | 20010ee04f01
            2001:ee0:4f01:ffff:1:2:3:4              | 20010ee04f01
            2001:ee0:4f02::1                        | 20010ee04f02
            fe80::1%eth0                            | fe8000000000
            ::1                                     | 000000000000
            unknown                                 | unknown
            ten.mien.vn                             | unknown
            999.1.1.1                               | unknown
            1:2:3                                   | unknown
            -                                       | unknown
            """)
    void networks(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @Test
    void allNodesCallAVisitorTheSameAndEachDayAnother() {
        var database = Node.freshDatabase();
        var clock = new SettableClock("2026-11-20T09:00");
        var north = new Node(database, clock).visitors;
        var south = new Node(database, clock).visitors;
        var visitor = north.of(FRIDAY, ADDRESS, Node.FIREFOX);
        assertThat(south.of(FRIDAY, ADDRESS, Node.FIREFOX)).isEqualTo(visitor);
        assertThat(south.of(FRIDAY, "113.160.1.99", Node.FIREFOX)).isEqualTo(visitor);
        assertThat(south.of(FRIDAY, "113.160.2.5", Node.FIREFOX)).isNotEqualTo(visitor);
        assertThat(south.of(FRIDAY, ADDRESS, Node.FIREFOX + " Vivaldi")).isNotEqualTo(visitor);
        assertThat(south.of(SATURDAY, ADDRESS, Node.FIREFOX))
                .isNotEqualTo(visitor)
                .isEqualTo(north.of(SATURDAY, ADDRESS, Node.FIREFOX));
    }

    @Test
    void anotherPortalCallsThemOtherwise() {
        var clock = new SettableClock("2026-11-20T09:00");
        assertThat(new Node(Node.freshDatabase(), clock).visitors.of(FRIDAY, ADDRESS, Node.FIREFOX))
                .isNotEqualTo(new Node(Node.freshDatabase(), clock).visitors.of(FRIDAY, ADDRESS, Node.FIREFOX));
    }

    @Test
    void theSaltIsThrownAwayWhenItsDayIsOver() {
        var database = Node.freshDatabase();
        var clock = new SettableClock("2026-11-20T09:00");
        var node = new Node(database, clock);
        assertThat(salts(database)).containsExactly(FRIDAY, SATURDAY);
        var visitor = node.visitors.of(FRIDAY, ADDRESS, Node.FIREFOX);
        clock.set("2026-11-21T00:00");
        node.flushing.flush();
        assertThat(salts(database)).containsExactly(SATURDAY, SATURDAY.plusDays(1));
        assertThat(node.visitors.of(FRIDAY, ADDRESS, Node.FIREFOX))
                .as("not even this node knows it any more")
                .isNotEqualTo(visitor);
    }

    private static List<LocalDate> salts(DataSource database) {
        return JdbcClient.create(database)
                .sql("select day from visit_salt order by day")
                .query(LocalDate.class)
                .list();
    }
}
