package vn.hiepdong.account.sso;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Factors;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.account.StayingSignedIn;
import vn.hiepdong.account.proof.OwnPaths;
import vn.hiepdong.account.sso.SsoAttempt.Purpose;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;
import vn.hiepdong.web.RuleViolation;

/** Somebody comes back from the server: signs in, has an account recognised, or has proved once more who they are. */
@Component
@WhereSsoIsSet
class SsoReturns {

    private static final Logger LOG = LoggerFactory.getLogger(SsoReturns.class);

    /** How long ago somebody may have typed something there to have proved who they are now. */
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final SsoIdentities identities;
    private final SsoProperties sso;
    private final SigningIn signingIn;
    private final StayingSignedIn staying;
    private final SecurityEvents journal;
    private final Clock clock;

    SsoReturns(
            SsoIdentities identities,
            SsoProperties sso,
            SigningIn signingIn,
            StayingSignedIn staying,
            SecurityEvents journal,
            Clock clock) {
        this.identities = identities;
        this.sso = sso;
        this.signingIn = signingIn;
        this.staying = staying;
        this.journal = journal;
        this.clock = clock;
    }

    void recognised(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication there,
            AuthenticationSuccessHandler entering)
            throws IOException, ServletException {
        var person = (OidcUser) there.getPrincipal();
        var attempt = SsoAttempt.end(request, clock.instant());
        if (attempt.isEmpty()) {
            enter(request, response, person, entering);
        } else if (attempt.get().purpose() == Purpose.LINK) {
            link(request, response, person, attempt.get());
        } else {
            prove(request, response, person, attempt.get());
        }
    }

    /** Away, or declined there, or an answer to no question of ours. */
    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("Signing in by {} failed: {}", sso.issuer(), failure.getMessage());
        var page = SsoAttempt.end(request, clock.instant())
                .map(attempt -> attempt.purpose() == Purpose.LINK ? "/staff/account/sso" : "/dang-nhap/xac-nhan")
                .orElse("/dang-nhap");
        response.sendRedirect(request.getContextPath() + page + "?mot-lan=chua-duoc");
    }

    private void enter(
            HttpServletRequest request,
            HttpServletResponse response,
            OidcUser person,
            AuthenticationSuccessHandler entering)
            throws IOException, ServletException {
        var account = identities.accountOf(person).flatMap(id -> signingIn.recognised(id, factors(person)));
        if (account.isEmpty()) {
            told(SecurityEventKind.SIGN_IN, SecurityEventResult.FAILURE, null, "chưa gắn với tài khoản nào đang dùng");
            new SecurityContextLogoutHandler().logout(request, response, null);
            response.sendRedirect(request.getContextPath() + "/dang-nhap?mot-lan=chua-gan");
            return;
        }
        staying.as(account.get(), request, response);
        told(SecurityEventKind.SIGN_IN, SecurityEventResult.SUCCESS, account.get(), "vào cổng");
        entering.onAuthenticationSuccess(request, response, account.get());
    }

    private void link(HttpServletRequest request, HttpServletResponse response, OidcUser person, SsoAttempt attempt)
            throws IOException {
        staying.as(attempt.before(), request, response);
        try {
            identities.link(SignedInAccount.in(attempt.before()).id(), person);
            told(SecurityEventKind.FACTOR, SecurityEventResult.SUCCESS, attempt.before(), "gắn");
            response.sendRedirect(request.getContextPath() + "/staff/account/sso?mot-lan=da-gan");
        } catch (RuleViolation taken) {
            told(
                    SecurityEventKind.FACTOR,
                    SecurityEventResult.REFUSED,
                    attempt.before(),
                    "người ấy là của tài khoản khác");
            response.sendRedirect(request.getContextPath() + "/staff/account/sso?mot-lan=cua-nguoi-khac");
        }
    }

    private void prove(HttpServletRequest request, HttpServletResponse response, OidcUser person, SsoAttempt attempt)
            throws IOException {
        staying.as(attempt.before(), request, response);
        var same = identities
                .accountOf(person)
                .filter(id -> id == SignedInAccount.in(attempt.before()).id());
        if (same.isEmpty() || !justNow(person)) {
            told(
                    SecurityEventKind.CONFIRMATION,
                    SecurityEventResult.FAILURE,
                    attempt.before(),
                    "chưa xác nhận lại được");
            response.sendRedirect(request.getContextPath() + "/dang-nhap/xac-nhan?mot-lan=chua-duoc");
            return;
        }
        staying.with(Factors.SSO, request, response);
        told(SecurityEventKind.CONFIRMATION, SecurityEventResult.SUCCESS, attempt.before(), "xác nhận lại");
        response.sendRedirect(request.getContextPath() + OwnPaths.of(attempt.next()));
    }

    private void told(SecurityEventKind kind, SecurityEventResult result, Authentication who, String what) {
        journal.record(kind, result, who == null ? null : who.getName(), "đăng nhập một lần: " + what);
    }

    private boolean justNow(OidcUser person) {
        return provenAt(person).isAfter(clock.instant().minus(JUST_NOW));
    }

    private List<FactorGrantedAuthority> factors(OidcUser person) {
        var at = provenAt(person);
        var factors = new ArrayList<>(List.of(Factors.proven(Factors.SSO, at)));
        var methods = person.getAuthenticationMethods();
        if (sso.secondFactor() || methods != null && methods.contains("mfa")) {
            factors.add(Factors.proven(Factors.SSO_SECOND, at));
        }
        return factors;
    }

    /** When somebody typed something there; long ago where the server does not say, as it may only have remembered. */
    private Instant provenAt(OidcUser person) {
        var at = person.getAuthenticatedAt();
        var now = clock.instant();
        return at == null ? Instant.EPOCH : at.isAfter(now) ? now : at;
    }
}
