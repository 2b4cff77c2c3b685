package vn.hiepdong.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.web.PublicPage;

/** Each kind of answer that the portal gives to somebody who is not signed in, its failures too, bears the headers. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"PORTAL_BASE_URL=https://phoihop.example.vn", "portal.limits.search=2"})
@FreshDatabase
class EveryAnswerIsGuardedTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @TestConfiguration
    static class WithAFault {

        @Controller
        @PublicPage
        static class Fault {

            @GetMapping("/hong")
            String fail() {
                throw new IllegalStateException("jdbc:postgresql://may-chu/bi-mat");
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a page                      | GET  | /chuong-trinh           | 200
            the head of a page          | HEAD | /chuong-trinh           | 200
            a feed                      | GET  | /rss                    | 200
            a calendar                  | GET  | /lich-cong-tac.ics      | 200
            the map for robots          | GET  | /sitemap.xml            | 200
            their rules                 | GET  | /robots.txt             | 200
            the search of browsers      | GET  | /opensearch.xml         | 200
            figures                     | GET  | /thong-ke.json          | 200
            a style sheet               | GET  | /css/portal.css         | 200
            a script                    | GET  | /js/portal.js           | 200
            a font                      | GET  | /vendor/be-vietnam-pro-0.4.1/be-vietnam-pro-400.woff2 | 200
            a picture                   | GET  | /img/favicon.svg        | 200
            the way to the sign-in      | GET  | /staff                  | 302
            an address without sense    | GET  | /chuong-trinh;a=b       | 400
            a number that is none       | GET  | /cam-ket/abc            | 404
            a session that ended        | POST | /staff/programmes       | 401
            no such page                | GET  | /khong-co               | 404
            no such file                | GET  | /tep/4711/a.pdf         | 404
            no such picture             | GET  | /img/khong-co.svg       | 404
            a wrong method              | POST | /gioi-thieu             | 405
            a link that is over         | GET  | /dat-mat-khau?ma=cu     | 410
            a kind that is not taken    | POST | /admin/portal/logo      | 415
            a form with a mistake       | POST | /dang-nhap              | 422
            a fault of the portal       | GET  | /hong                   | 500
            """)
    void bearsTheHeaders(String what, String method, String path, int status) throws Exception {
        assertGuarded(send(request(method, path)), status);
    }

    @Test
    void aPostFromElsewhere() throws Exception {
        assertGuarded(send(request("POST", "/dang-nhap").header("Origin", "https://la.example")), 403);
    }

    @Test
    void whatIsTooLarge() throws Exception {
        var request = HttpRequest.newBuilder(address("/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + "a".repeat(9 * 1024 * 1024)));
        assertGuarded(send(request), 413);
    }

    @Test
    void anUploadThatIsNone() throws Exception {
        var request = HttpRequest.newBuilder(address("/dat-mat-khau"))
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("x"));
        assertGuarded(send(request), 400);
    }

    @Test
    void aBodyOfNoKnownKind() throws Exception {
        var request = HttpRequest.newBuilder(address("/dat-mat-khau"))
                .header("Content-Type", "la")
                .POST(BodyPublishers.ofString("x"));
        assertGuarded(send(request), 410);
    }

    @Test
    void aBodyThatBreaksOff() throws Exception {
        var request = HttpRequest.newBuilder(address("/dat-mat-khau"))
                .header("Content-Type", "multipart/form-data; boundary=a")
                .POST(BodyPublishers.ofString("--a\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\nx"));
        assertGuarded(send(request), 400);
    }

    @Test
    void tooManyAtOnce() throws Exception {
        HttpResponse<String> last = null;
        for (var time = 0; time < 3; time++) {
            last = send(request("GET", "/tim-kiem?q=d%C3%A2n+v%E1%BA%ADn+" + time));
        }
        assertGuarded(last, 429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    private static void assertGuarded(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertHeader(
                answer,
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; "
                        + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(answer, "X-Frame-Options", "DENY");
        assertHeader(answer, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        assertHeader(answer, "Cross-Origin-Opener-Policy", "same-origin");
        assertHeader(answer, "Cross-Origin-Resource-Policy", "same-origin");
        assertHeader(answer, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertThat(answer.headers().allValues("Referrer-Policy")).hasSize(1);
        assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.matches("(text/(html|plain|calendar)|application/(xml|rss|atom|opensearch)).*")) {
            assertThat(type).containsIgnoringCase("charset=utf-8");
        }
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=")
                        .doesNotContain("Domain"));
        if (status >= 400 && status != 410 && status != 422) {
            assertThat(answer.body())
                    .contains("<html lang=\"vi\"", "class=\"masthead\"", "Mã tham chiếu")
                    .doesNotContain("Exception", "bi-mat", "at org.", "at vn.hiepdong");
        }
    }

    private static void assertHeader(HttpResponse<String> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.noBody());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
