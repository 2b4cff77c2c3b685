package vn.hiepdong.account.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;

/** Who came in, who did not, who left, by whichever way of signing in: Spring Security says so itself. */
@Component
class TellingSignIns {

    private final SigningIn signingIn;
    private final SecurityEvents events;

    TellingSignIns(SigningIn signingIn, SecurityEvents events) {
        this.signingIn = signingIn;
        this.events = events;
    }

    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent entered) {
        if (!(entered.getAuthentication().getPrincipal() instanceof SignedInAccount)) {
            // recognised by another server, which says nothing yet of an account here
            return;
        }
        var way = entered.getGeneratedBy().getSimpleName();
        var how = way.startsWith("Passkey") ? "bằng khóa đăng nhập" : "bằng mật khẩu";
        events.record(
                SecurityEventKind.SIGN_IN,
                SecurityEventResult.SUCCESS,
                entered.getAuthentication().getName(),
                how);
    }

    @EventListener
    void didNotComeIn(AbstractAuthenticationFailureEvent refused) {
        var account = signingIn.known(refused.getAuthentication().getName());
        events.record(
                SecurityEventKind.SIGN_IN,
                SecurityEventResult.FAILURE,
                account.orElse(null),
                account.isPresent()
                        ? "mật khẩu không đúng, hoặc tài khoản không vào được"
                        : "tên đăng nhập không có tài khoản");
    }

    @EventListener
    void left(LogoutSuccessEvent gone) {
        events.record(
                SecurityEventKind.SIGN_OUT,
                SecurityEventResult.SUCCESS,
                gone.getAuthentication().getName(),
                "tự đăng xuất");
    }
}
