package vn.hiepdong.attachment.scan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;

/** What a scanner found stands among the security events, for whoever looks after the portal. */
@Component
class TellingInfected {

    private final SecurityEvents events;

    TellingInfected(SecurityEvents events) {
        this.events = events;
    }

    @EventListener
    void on(InfectedFileFound found) {
        events.record(SecurityEventKind.UPLOAD, SecurityEventResult.REFUSED, found.sentence());
    }
}
