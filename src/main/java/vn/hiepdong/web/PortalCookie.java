package vn.hiepdong.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A cookie of the portal's own, which no script reads: bound to this host and to https where the portal is reached by that. */
public final class PortalCookie {

    private final String name;
    private final String sameSite;
    private final PortalProperties portal;

    /**
     * @param name without the prefix that it bears over https
     * @param sameSite Lax or Strict
     */
    public PortalCookie(String name, String sameSite, PortalProperties portal) {
        this.name = portal.secure() ? "__Host-" + name : name;
        this.sameSite = sameSite;
        this.portal = portal;
    }

    public Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    /** @param age for how long the browser keeps it; none takes it away */
    public void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(portal.secure())
                .sameSite(sameSite)
                .path(portal.secure() ? "/" : request.getContextPath() + "/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
