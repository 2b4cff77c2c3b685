package vn.hiepdong.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.hiepdong.web.PortalProperties;

/** The way back after signing in: to a page of the staff that was asked for, and nowhere else. */
class AskedAddressTests {

    private final AskedAddress asked = new AskedAddress(portal("https://phoihop.example.vn/phoi-hop"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/programmes/7/history",
                "/staff/programmes?q=d%C3%A2n+v%E1%BA%ADn&page=2",
                "/admin/accounts",
            })
    void leadsBackToThePageThatWasAskedFor(String address) {
        var answer = new MockHttpServletResponse();
        var request = new MockHttpServletRequest(
                "GET", "/phoi-hop" + URI.create(address).getRawPath());
        request.setContextPath("/phoi-hop");
        request.setQueryString(URI.create(address).getRawQuery());
        asked.saveRequest(request, answer);

        var cookie = answer.getCookie("__Host-ASKED");
        assertThat(cookie.getSecure() && cookie.isHttpOnly()).isTrue();
        assertThat(leadsTo(cookie.getValue())).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//la.example",
                "///la.example",
                "/\\la.example",
                "\\\\la.example",
                "/\t/la.example",
                "https://la.example",
                "https:la.example",
                "http:///la.example",
                "HTTPS://la.example/staff",
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "%2f%2fla.example",
                "/%5cla.example",
                "/staff.la.example",
                "/staff@la.example",
                "/staff\\@la.example",
                "/staff\r\nSet-Cookie: a=b",
                "/staff?a=\r\nLocation: https://la.example",
                "/staffx",
                "/ staff",
                "staff",
                "@la.example/staff",
                ".la.example/staff",
                "/dang-xuat",
                "/",
                "",
            })
    void believesNoCookieThatLeadsElsewhere(String tampered) {
        assertThat(leadsTo(encoded(tampered))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "%%%", "L3N0YWZm!", "ż"})
    void aCookieThatCannotBeReadIsNone(String value) {
        assertThat(leadsTo(value)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "HEAD", "PUT"})
    void keepsNothingButWhatIsRead(String method) {
        var answer = new MockHttpServletResponse();
        asked.saveRequest(new MockHttpServletRequest(method, "/staff"), answer);
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void isForgottenOnceItIsShown() {
        var answer = new MockHttpServletResponse();
        var request = request(encoded("/staff"));
        request.setRequestURI("/phoi-hop/staff");
        request.setUserPrincipal(() -> "canbo");
        asked.getMatchingRequest(request, answer);

        assertThat(answer.getCookie("__Host-ASKED").getMaxAge()).isZero();
    }

    private String leadsTo(String value) {
        var saved = asked.getRequest(request(value), new MockHttpServletResponse());
        return saved == null ? null : saved.getRedirectUrl();
    }

    private static MockHttpServletRequest request(String value) {
        var request = new MockHttpServletRequest("POST", "/phoi-hop/dang-nhap");
        request.setContextPath("/phoi-hop");
        request.setCookies(new Cookie("__Host-ASKED", value));
        return request;
    }

    private static String encoded(String address) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
    }

    private static PortalProperties portal(String address) {
        return new PortalProperties("", "", "", "", URI.create(address), Set.of(), 7, 90);
    }
}
