package vn.hiepdong.account.session;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Secrets;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;

/** The sessions of an account on all nodes: they lie in the database. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final SecurityEvents events;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, SecurityEvents events) {
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * @param hereId id of the session that asks; null for none of them
     * @return the one used last first
     */
    List<OpenSession> of(String login, String hereId) {
        return sessions.findByPrincipalName(login).values().stream()
                .map(session -> new OpenSession(
                        keyOf(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        Browsers.inWords(session.getAttribute(SessionBrowser.ATTRIBUTE)),
                        session.getId().equals(hereId)))
                .sorted(Comparator.comparing(OpenSession::last).reversed())
                .toList();
    }

    /** Nothing happens where it has ended meanwhile. */
    void end(String login, String key) {
        end(login, id -> keyOf(id).equals(key));
    }

    void endOthers(String login, String hereId) {
        end(login, id -> !id.equals(hereId));
    }

    void endAll(String login) {
        end(login, id -> true);
    }

    private void end(String login, Predicate<String> which) {
        var ended = sessions.findByPrincipalName(login).keySet().stream()
                .filter(which)
                .toList();
        ended.forEach(sessions::deleteById);
        if (!ended.isEmpty()) {
            events.record(
                    SecurityEventKind.SESSION_ENDED,
                    SecurityEventResult.SUCCESS,
                    "kết thúc " + ended.size() + " phiên của " + login);
        }
    }

    private static String keyOf(String id) {
        return Secrets.hash(id).substring(0, 16);
    }
}
