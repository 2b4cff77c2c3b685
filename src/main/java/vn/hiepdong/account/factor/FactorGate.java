package vn.hiepdong.account.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Factors;
import vn.hiepdong.account.SignedInAccount;

/** Says what somebody who is signed in must still prove before a page of the staff opens. */
@Component
public class FactorGate {

    /** For the administrators' pages (ASVS 7.5). */
    private static final Duration FRESH = Duration.ofMinutes(30);

    private static final String OWN_ACCOUNT = "/staff/account";

    private final FactorProperties properties;
    private final Clock clock;

    FactorGate(FactorProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @param path that was asked for, from the portal's root
     * @return where to go first; empty where nothing is missing
     */
    public Optional<String> missing(Authentication authentication, String path) {
        if (Factors.needSecond(authentication)) {
            return Optional.of("/dang-nhap/ma");
        }
        if (mustSetOneUp(authentication) && !path.startsWith(OWN_ACCOUNT)) {
            return Optional.of(OWN_ACCOUNT + "/second-factor");
        }
        return path.startsWith("/admin") && !provenLately(authentication)
                ? Optional.of("/dang-nhap/xac-nhan")
                : Optional.empty();
    }

    private boolean mustSetOneUp(Authentication authentication) {
        return !Factors.haveSecond(authentication)
                && properties.requires(SignedInAccount.in(authentication), LocalDate.now(clock));
    }

    private boolean provenLately(Authentication authentication) {
        var since = clock.instant().minus(FRESH);
        return Factors.lastProven(authentication).filter(since::isBefore).isPresent();
    }
}
