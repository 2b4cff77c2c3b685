package vn.hiepdong.account.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.kept.KeepingForms;

/**
 * A form that was opened in a session before this one, of the same person, bears the token of that one: somebody signed in
 * again in another tab. Nothing is done by it; what was typed is shown, to be sent with the token of now.
 */
class TokenLostHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler others;
    private final KeepingForms kept;

    /** @param others what answers all other refusals */
    TokenLostHandler(KeepingForms kept, AccessDeniedHandler others) {
        this.others = others;
        this.kept = kept;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var withoutToken = denied instanceof CsrfException;
        if (withoutToken && writtenByMe(request) && kept.keep(request, response)) {
            TellingFilter.nothingDone(request);
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + KeepingForms.PAGE);
        } else {
            if (withoutToken) {
                TellingFilter.foreign(request);
            }
            others.handle(request, response, denied);
        }
    }

    private boolean writtenByMe(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount me
                && kept.writerOf(request).filter(writer -> writer == me.id()).isPresent();
    }
}
