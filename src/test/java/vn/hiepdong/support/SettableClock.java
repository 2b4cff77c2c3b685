package vn.hiepdong.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock in Vietnam that stands still until a test sets it. */
public final class SettableClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Instant now;

    public SettableClock(String at) {
        set(at);
    }

    public SettableClock(Instant at) {
        set(at);
    }

    public void set(Instant at) {
        now = at;
    }

    /** @param at local time in Vietnam, as 2026-11-20T23:55 */
    public void set(String at) {
        now = LocalDateTime.parse(at).atZone(VIETNAM).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
