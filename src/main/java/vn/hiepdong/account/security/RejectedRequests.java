package vn.hiepdong.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.guard.GuardingHeaders;

/** A request that makes no sense is refused before the security chain, but its answer bears the headers of every other. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private static final List<String> METHODS = Stream.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE)
            .map(HttpMethod::name)
            .toList();

    private final GuardingHeaders headers;

    RejectedRequests(GuardingHeaders headers) {
        this.headers = headers;
    }

    /** No other site calls the portal, so nobody needs to ask what it may. */
    @Bean
    static HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(METHODS);
        return firewall;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException {
        headers.writeHeaders(request, response);
        if (METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
