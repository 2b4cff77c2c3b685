package vn.hiepdong.visit;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reading side on a database of a test. */
public final class VisitsOn {

    private VisitsOn() {}

    public static Visits database(DataSource database, Clock clock) {
        return new Visits(JdbcClient.create(database), new VisitProperties(0), clock);
    }
}
