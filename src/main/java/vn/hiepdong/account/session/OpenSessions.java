package vn.hiepdong.account.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of an account on all nodes: they lie in the database. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
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
        sessions.findByPrincipalName(login).keySet().stream().filter(which).forEach(sessions::deleteById);
    }

    private static String keyOf(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
