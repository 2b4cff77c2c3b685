package vn.hiepdong.account.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** An address that makes no sense is refused before the security chain, but its answer bears the headers of every other. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private final ObjectProvider<SecurityFilterChain> chain;

    RejectedRequests(ObjectProvider<SecurityFilterChain> chain) {
        this.chain = chain;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException, ServletException {
        var headers = chain.getObject().getFilters().stream()
                .filter(HeaderWriterFilter.class::isInstance)
                .findFirst()
                .orElseThrow();
        headers.doFilter(
                request,
                response,
                (asked, answer) -> ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_BAD_REQUEST));
    }
}
