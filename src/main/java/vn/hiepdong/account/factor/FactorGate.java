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
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.SigningIn;

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

    /** Somebody has signed in with the right password. */
    public void entered(HttpServletRequest request) {
        Proofs.password(request, clock.instant());
    }

    /** @return where to go first, from the portal's root; empty where nothing is missing */
    public Optional<String> missing(Authentication authentication, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (authentication.getAuthorities().contains(SigningIn.HAS_SECOND_FACTOR)) {
            if (!Proofs.hasSecondFactor(request)) {
                return Optional.of("/dang-nhap/ma" + andThen(request, path));
            }
        } else if (properties.requires((SignedInAccount) authentication.getPrincipal(), LocalDate.now(clock))
                && !path.startsWith(OWN_ACCOUNT)) {
            return Optional.of(OWN_ACCOUNT + "/second-factor");
        }
        return path.startsWith("/admin") && !Proofs.within(FRESH, request, clock.instant())
                ? Optional.of("/dang-nhap/xac-nhan" + andThen(request, path))
                : Optional.empty();
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
