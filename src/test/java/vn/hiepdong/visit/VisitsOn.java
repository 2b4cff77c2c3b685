package vn.hiepdong.visit;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reading side on a database of a test. */
public final class VisitsOn {

    private VisitsOn() {}

    /** @param start what the counter of an earlier site stood at */
    public static Visits database(DataSource database, long start, Clock clock) {
        return new Visits(JdbcClient.create(database), new VisitProperties(start), clock);
    }
}
