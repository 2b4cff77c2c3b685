package vn.hiepdong.web.limit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The header that says when to come again. */
public final class RetryAfter {

    private RetryAfter() {}

    /**
     * Answers 429.
     *
     * @return what a handler returns that has answered
     */
    public static String refuse(HttpServletResponse response, long nanos) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds(nanos));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return null;
    }

    /** @return whole seconds, at least one */
    public static String seconds(long nanos) {
        return String.valueOf(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1));
    }
}
