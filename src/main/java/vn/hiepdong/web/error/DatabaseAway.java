package vn.hiepdong.web.error;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** While the database cannot be reached, pages answer 503 within seconds instead of a fault of their own. */
@ControllerAdvice
class DatabaseAway {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    /** SQLSTATE of class 08, of a server that shuts down (57P01 to 57P03) or has no place left (53300). */
    private static final Pattern LOST_CONNECTION = Pattern.compile("08...|57P0[1-3]|53300");

    /** What the pool says, without a SQLSTATE, of a connection that broke a moment before. */
    private static final String CLOSED = "Connection is closed";

    @ExceptionHandler({DataAccessException.class, TransactionException.class, PersistenceException.class})
    void sayUnavailable(RuntimeException failure, HttpServletResponse response) throws IOException {
        if (!causes(failure)) {
            throw failure;
        }
        LOG.warn("The database cannot be reached: {}", failure.getMessage());
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** Whether a failure comes from a database that cannot be reached, however deep. */
    static boolean causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(DatabaseAway::isLostConnection);
    }

    private static boolean isLostConnection(Throwable cause) {
        if (cause instanceof SQLException failure) {
            // the pool, which waited in vain, repeats the state of what the server said last, whatever that was
            return failure instanceof SQLTransientConnectionException
                    || (failure.getSQLState() == null
                            ? CLOSED.equals(failure.getMessage())
                            : LOST_CONNECTION.matcher(failure.getSQLState()).matches());
        }
        return false;
    }
}
