package vn.hiepdong.account.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.RecordAddresses;
import vn.hiepdong.web.RequestPath;

/**
 * What one sees and may not do is a 403, what one may not see a 404, also where the rule of the handler has refused before
 * anybody looked for the record: nobody learns by an address that there is one.
 */
@Component
class HiddenRecords implements AccessDeniedHandler {

    private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();
    private final ObjectProvider<RecordAddresses> addresses;

    HiddenRecords(ObjectProvider<RecordAddresses> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var me = SecurityContextHolder.getContext().getAuthentication();
        var path = RequestPath.of(request);
        var hidden = !(denied instanceof CsrfException) && addresses.stream().anyMatch(kind -> kind.hide(path, me));
        if (hidden && !response.isCommitted()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            refused.handle(request, response, denied);
        }
    }
}
