package vn.hiepdong.account;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work of the portal itself, at start: with every right, and under a name of its own in the audit. */
public final class ActingAsSystem {

    private ActingAsSystem() {}

    /** Somebody of the system who keeps records for an agency. */
    public static SignedInAccount coordinatorOf(long agencyId) {
        return new SignedInAccount(0, "he-thong", "Hệ thống", agencyId, Set.of(Role.COORDINATOR), Instant.EPOCH);
    }

    /** Likewise somebody who writes the news of an agency. */
    public static SignedInAccount editorOf(long agencyId) {
        return new SignedInAccount(0, "he-thong", "Hệ thống", agencyId, Set.of(Role.EDITOR), Instant.EPOCH);
    }

    /** @param name under which the audit keeps what is done */
    public static void run(String name, Runnable work) {
        var rights = Stream.of(Role.values())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, null, rights));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
