package vn.hiepdong.account.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.form.TypedText;

/** A form that waited and is taken now waits no longer. One that is refused stands on the screen, and waits on. */
@Component
class SentAgain implements HandlerInterceptor {

    private final KeepingForms keeping;

    SentAgain(KeepingForms keeping) {
        this.keeping = keeping;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (HttpMethod.POST.matches(request.getMethod())
                && HttpStatus.valueOf(response.getStatus()).is3xxRedirection()
                && request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedInAccount me) {
            var kept = request.getParameter(TypedText.KEPT_FORM);
            if (kept != null && kept.matches("\\d{1,18}")) {
                keeping.discard(me, Long.parseLong(kept), request);
            }
        }
    }
}
