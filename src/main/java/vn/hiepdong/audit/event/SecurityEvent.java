package vn.hiepdong.audit.event;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What is told of one event, or of several alike.
 *
 * @param account login; null where nobody is signed in, or what was typed is no login
 * @param network null for work of the portal itself
 * @param request reference of the request; null likewise
 * @param detail one line in Vietnamese
 * @param times how many it stands for
 */
record SecurityEvent(
        Instant at,
        SecurityEventKind kind,
        SecurityEventResult result,
        String account,
        String network,
        String request,
        String detail,
        int times) {

    private static final int LONGEST = 300;

    /** Also marks that turn the direction of a line, and the line separators that are no control characters. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

    SecurityEvent {
        detail = UNPRINTABLE.matcher(detail).replaceAll(" ").strip();
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST - 1) + "…" : detail;
    }

    /** The same, where what was done has been taken back. */
    SecurityEvent undone() {
        return result == SecurityEventResult.SUCCESS
                ? new SecurityEvent(
                        at,
                        kind,
                        SecurityEventResult.FAILURE,
                        account,
                        network,
                        request,
                        detail + " (chưa thực hiện được)",
                        times)
                : this;
    }

    /** So many alike, of which this is the last. */
    SecurityEvent times(int often) {
        return new SecurityEvent(at, kind, result, account, network, request, detail, often);
    }
}
