package vn.hiepdong.web.limit;

import java.util.concurrent.TimeUnit;

/** The header that says when to come again. */
public final class RetryAfter {

    private RetryAfter() {}

    /** @return whole seconds, at least one */
    public static String seconds(long nanos) {
        return String.valueOf(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1));
    }
}
