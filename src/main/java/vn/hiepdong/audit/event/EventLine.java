package vn.hiepdong.audit.event;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** One row of the page and of its sheet. */
record EventLine(
        Instant at,
        SecurityEventKind kind,
        SecurityEventResult result,
        String account,
        String network,
        String request,
        String detail,
        int times) {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** When, as clocks in Vietnam showed it, to the second: 10/04/2018 22:03:07. */
    public String printedAt() {
        return AT.format(at);
    }
}
