package vn.hiepdong.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hiepdong.database.FreshDatabase;

/** What every answer of a portal behind https tells the browser not to do, over the wire. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "PORTAL_BASE_URL=https://phoihop.example.vn")
@FreshDatabase
class SecurityHeadersTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String PASSPHRASE = "mười hai chữ trở lên";

    @LocalServerPort
    int port;

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    AccountRepository accounts;

    private String session;

    @BeforeEach
    void signIn() throws Exception {
        if (accounts.findByLogin("quantri").isEmpty()) {
            firstAdministrator.create("quantri", "Người Thử", PASSPHRASE, "Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
        }
        var typed = "username=quantri&password=" + URLEncoder.encode(PASSPHRASE, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(address("/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed))
                .build();
        var answer = BROWSER.send(request, BodyHandlers.ofString());
        session = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-SESSION="))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a public page                 | /chuong-trinh             | 200 | no-cache
            the sign-in page              | /dang-nhap                | 200 | no-store
            a page of the staff           | /staff                    | 200 | no-store
            a page of the administrators  | /admin/agencies           | 200 | no-store
            no such page                  | /khong-co                 | 404 | no-cache
            no such record of the staff   | /staff/programmes/4711    | 404 | no-store
            not for an administrator      | /staff/programmes/new     | 403 | no-store
            an address that makes no sense| /chuong-trinh;jsessionid=1| 400 |
            a style sheet                 | /css/common.css           | 200 | max-age=31536000, public
            a library of others           | /webjars/htmx.org/dist/htmx.min.js | 200 | max-age=31536000, public
            """)
    void everyAnswerIsGuarded(String what, String path, int status, String cacheControl) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        assertHeader(
                answer,
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(answer, "X-Frame-Options", "DENY");
        assertHeader(answer, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        assertHeader(answer, "Cross-Origin-Opener-Policy", "same-origin");
        assertHeader(answer, "Cross-Origin-Resource-Policy", "same-origin");
        assertHeader(answer, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertThat(answer.headers().firstValue("Referrer-Policy"))
                .contains(
                        path.matches("/(staff|admin|dang-nhap).*") ? "same-origin" : "strict-origin-when-cross-origin");
        if (cacheControl != null) {
            assertHeader(answer, "Cache-Control", cacheControl);
        }
    }

    @Test
    void behindHttpsTheSessionsCookieNeverLeavesItNorThisHost() {
        assertThat(session)
                .startsWith("__Host-SESSION=")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    private static void assertHeader(HttpResponse<String> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .header("Cookie", session.substring(0, session.indexOf(';')))
                .build();
        return BROWSER.send(request, BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
