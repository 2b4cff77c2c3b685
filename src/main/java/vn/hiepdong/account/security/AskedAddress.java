package vn.hiepdong.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import vn.hiepdong.web.PortalCookie;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.RequestPath;

/**
 * The page that somebody asked for before signing in waits in a cookie, not in a session. What the cookie says is believed
 * only where it is a page of the staff: nobody is led out of the portal by it.
 */
class AskedAddress implements RequestCache {

    private static final Pattern PAGE_OF_STAFF = Pattern.compile("/(staff|admin)([/?][!-\\[\\]-~]{0,1000})?");
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final PortalCookie cookie;

    AskedAddress(PortalProperties portal) {
        this.cookie = new PortalCookie("ASKED", "Lax", portal);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var address = addressOf(request);
        if (HttpMethod.GET.matches(request.getMethod()) && isPageOfStaff(address)) {
            var value =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
            cookie.set(value, REMEMBERED, request, response);
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return asked(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** It is asked for by GET, so that nothing of the first request is needed; it is forgotten once it is shown. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() != null
                && asked(request).filter(addressOf(request)::equals).isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        cookie.set("", Duration.ZERO, request, response);
    }

    private Optional<String> asked(HttpServletRequest request) {
        return cookie.in(request).map(AskedAddress::decoded).filter(AskedAddress::isPageOfStaff);
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return "";
        }
    }

    private static boolean isPageOfStaff(String address) {
        return PAGE_OF_STAFF.matcher(address).matches();
    }

    /** Within the path under which the portal lives. */
    private static String addressOf(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
