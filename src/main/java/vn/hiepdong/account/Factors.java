package vn.hiepdong.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** How somebody who is signed in has proved who they are, and when; kept with the session as authorities. */
public final class Factors {

    /** The password. */
    public static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;

    /** A code of the phone, or a printed one. */
    public static final String CODE = "FACTOR_CODE";

    /** Borne by those whose password alone does not let them in. */
    public static final GrantedAuthority SECOND_NEEDED = new SimpleGrantedAuthority("SECOND_FACTOR_NEEDED");

    private Factors() {}

    public static FactorGrantedAuthority proven(String factor, Instant at) {
        return FactorGrantedAuthority.withAuthority(factor).issuedAt(at).build();
    }

    /** What was proven so far, each factor once, when it was last. */
    static List<FactorGrantedAuthority> of(Authentication authentication) {
        return all(authentication).toList();
    }

    /** Likewise, with one that was proven just now. */
    static List<FactorGrantedAuthority> with(Authentication before, FactorGrantedAuthority now) {
        return Stream.concat(
                        all(before).filter(factor -> !factor.getAuthority().equals(now.getAuthority())), Stream.of(now))
                .toList();
    }

    /** Whether a password is still to be followed by something else. */
    public static boolean needSecond(Authentication authentication) {
        return authentication.getAuthorities().contains(SECOND_NEEDED)
                && all(authentication).allMatch(factor -> factor.getAuthority().equals(PASSWORD));
    }

    /** When somebody last proved who they are, by whatever; empty for who has not within this session. */
    public static Optional<Instant> lastProven(Authentication authentication) {
        return all(authentication).map(FactorGrantedAuthority::getIssuedAt).max(Instant::compareTo);
    }

    private static Stream<FactorGrantedAuthority> all(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast);
    }
}
