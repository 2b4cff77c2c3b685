package vn.hiepdong.account.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
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

    /** @return where to go first, from the portal's root; empty where nothing is missing */
    public Optional<String> missing(Authentication authentication, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (Factors.needSecond(authentication)) {
            return Optional.of("/dang-nhap/ma" + andThen(request, path));
        }
        if (mustSetOneUp(authentication) && !path.startsWith(OWN_ACCOUNT)) {
            return Optional.of(OWN_ACCOUNT + "/second-factor");
        }
        return path.startsWith("/admin") && !provenLately(authentication)
                ? Optional.of("/dang-nhap/xac-nhan" + andThen(request, path))
                : Optional.empty();
    }

    private boolean mustSetOneUp(Authentication authentication) {
        return !authentication.getAuthorities().contains(Factors.SECOND_NEEDED)
                && properties.requires(SignedInAccount.in(authentication), LocalDate.now(clock));
    }

    private boolean provenLately(Authentication authentication) {
        var since = clock.instant().minus(FRESH);
        return Factors.lastProven(authentication).filter(since::isBefore).isPresent();
    }

    /** A page is shown afterwards; what a form would have done is not done by itself. */
    private static String andThen(HttpServletRequest request, String path) {
        if (!"GET".equals(request.getMethod())) {
            return "";
        }
        var query = request.getQueryString();
        return "?tiep=" + UriUtils.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }
}
