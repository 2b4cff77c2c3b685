package vn.hiepdong.web.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.PortalProperties;

/**
 * The headers of every answer. Written by the security chain, and by what answers before it is asked; what an answer
 * already says for itself, as a file its stricter policy, stands.
 */
@Component
public class GuardingHeaders implements HeaderWriter {

    /** One policy for all pages, without inline code (see ADR 5). */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final List<String> STAFF =
            List.of("/staff", "/admin", "/dang-nhap", "/dang-xuat", "/dat-mat-khau", "/quen-mat-khau");

    private final Map<String, String> always = new LinkedHashMap<>();

    GuardingHeaders(PortalProperties portal) {
        always.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        always.put("X-Content-Type-Options", "nosniff");
        always.put("X-Frame-Options", "DENY");
        always.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        always.put("Cross-Origin-Opener-Policy", "same-origin");
        always.put("Cross-Origin-Resource-Policy", "same-origin");
        if (portal.secure()) {
            always.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /**
     * Browsers keep nothing of the staff's pages and ask again for each public one. Where the staff is at work, not even the
     * portal's name is told to the sites that a page links to.
     */
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        always.forEach((name, value) -> write(response, name, value));
        var staff = isOfStaff(request);
        write(response, "Referrer-Policy", staff ? "same-origin" : "strict-origin-when-cross-origin");
        write(response, HttpHeaders.CACHE_CONTROL, staff ? "no-store" : "no-cache");
    }

    private static void write(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }

    private static boolean isOfStaff(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var address = failed == null ? request.getRequestURI() : failed.toString();
        // none where the request could not be read
        if (address == null || request.getContextPath() == null) {
            return false;
        }
        var path = address.substring(Math.min(request.getContextPath().length(), address.length()));
        return STAFF.stream().anyMatch(path::startsWith);
    }
}
