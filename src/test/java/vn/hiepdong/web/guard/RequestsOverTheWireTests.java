package vn.hiepdong.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.Wire;

/** Requests that no browser makes, byte for byte: what does not belong, what is not there, and what is one request or two. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"PORTAL_BASE_URL=https://phoihop.example.vn", "server.tomcat.connection-timeout=2s"})
@FreshDatabase
class RequestsOverTheWireTests {

    private static final String HOST = "Host: phoihop.example.vn";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    /** ASVS 13.4: nothing of the workshop lies on the public port. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/HEAD",
                "/.git/config",
                "/.svn/entries",
                "/.env",
                "/.DS_Store",
                "/.htaccess",
                "/.idea/workspace.xml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/BOOT-INF/classes/application.yml",
                "/application.yml",
                "/application.properties",
                "/messages.properties",
                "/db/migration/V001__create_audit.sql",
                "/templates/error.html",
                "/pom.xml",
                "/Dockerfile",
                "/docker-compose.yml",
                "/README.md",
                "/backup.sql",
                "/backup.zip",
                "/actuator",
                "/actuator/env",
                "/actuator/health",
                "/actuator/heapdump",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/actuator/mappings",
                "/metrics",
                "/health",
                "/debug",
                "/trace",
                "/jolokia",
                "/h2-console",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/v2/api-docs",
                "/v3/api-docs",
                "/openapi.json",
                "/graphql",
                "/graphiql",
                "/manager/html",
                "/host-manager/html",
                "/server-status",
                "/phpinfo.php",
                "/wp-login.php",
                "/cgi-bin/",
                "/css/",
                "/js/",
                "/img/",
                "/vendor/",
                "/webjars/",
                "/webjars/bootstrap/",
                "/tep/",
                "/data/",
                "/uploads/",
                "/error",
                "/login",
                "/logout",
            })
    void whatIsNotForReadersIsNotThere(String path) throws IOException {
        assertPage(wire.ask("GET " + path + " HTTP/1.1", HOST), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PROPFIND", "FOO"})
    void noMethodButThoseOfPages(String method) throws IOException {
        var answer = wire.ask(method + " / HTTP/1.1", HOST);

        assertPage(answer, 405);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a sign that no address holds | GET /a?q=<x> HTTP/1.1        | Host: phoihop.example.vn
            no address                   | NHAM                         | Host: phoihop.example.vn
            no host                      | GET / HTTP/1.1               | X-Khac: a
            two words as host            | GET / HTTP/1.1               | Host: a b
            another host in the address  | GET http://la.example/ HTTP/1.1 | Host: phoihop.example.vn
            a path above the root        | GET /../../etc/passwd HTTP/1.1 | Host: phoihop.example.vn
            an encoded slash             | GET /css/..%2fapplication.yml HTTP/1.1 | Host: phoihop.example.vn
            encoded dots                 | GET /css/%2e%2e/application.yml HTTP/1.1 | Host: phoihop.example.vn
            a backslash                  | GET /\\la.example HTTP/1.1   | Host: phoihop.example.vn
            an encoded backslash         | GET /%5cla.example HTTP/1.1  | Host: phoihop.example.vn
            two slashes                  | GET //la.example/.. HTTP/1.1 | Host: phoihop.example.vn
            half a sign                  | GET /%zz HTTP/1.1            | Host: phoihop.example.vn
            a nought                     | GET /%00 HTTP/1.1            | Host: phoihop.example.vn
            a line break                 | GET /%0d%0aSet-Cookie:a=b HTTP/1.1 | Host: phoihop.example.vn
            a parameter of the path      | GET /chuong-trinh;a=b HTTP/1.1 | Host: phoihop.example.vn
            """)
    void whatMakesNoSenseGetsAPageThatSaysSo(String what, String line, String header) throws IOException {
        assertPage(wire.ask(line, header), 400);
    }

    @Test
    void aHeaderThatIsTooLongGetsIt() throws IOException {
        assertPage(wire.ask("GET / HTTP/1.1", HOST, "X-Dai: " + "a".repeat(20_000)), 400);
    }

    @Test
    void twoHostsGetIt() throws IOException {
        assertPage(wire.ask("GET / HTTP/1.1", HOST, "Host: la.example"), 400);
    }

    /** ASVS 4.2.1: where a proxy might count the bytes of a post differently, nothing is left over to be a second request. */
    static Stream<String> lengthsThatContradict() {
        var second = "GET /staff HTTP/1.1\r\n" + HOST + "\r\n\r\n";
        return Stream.of(
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\n0\r\n\r\n" + second,
                "Content-Length: 6\r\nContent-Length: 6\r\n\r\n0\r\n\r\nG" + second,
                "Content-Length: 5, 6\r\n\r\n0\r\n\r\n" + second,
                "Content-Length: +5\r\n\r\n0\r\n\r\n" + second,
                "Content-Length: -1\r\n\r\n" + second,
                "Content-Length: 0x5\r\n\r\n0\r\n\r\n" + second,
                "Content-Length: 5 5\r\n\r\n0\r\n\r\n" + second,
                "Transfer-Encoding : chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + second,
                "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + second,
                "Transfer-Encoding: chunked, identity\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + second,
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n" + second,
                "Transfer-Encoding: \u000bchunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + second,
                "X: a\u0000b\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + second,
                "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n" + second,
                "Transfer-Encoding: chunked\r\n\r\n-1\r\nabc\r\n0\r\n\r\n" + second,
                "Transfer-Encoding: chunked\r\n\r\n1\nab\n0\r\n\r\n" + second,
                "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff5\r\nabc\r\n0\r\n\r\n" + second);
    }

    @ParameterizedTest
    @MethodSource("lengthsThatContradict")
    void twoLengthsAreNoLength(String rest) throws IOException {
        var answer = wire.send("POST /dat-mat-khau HTTP/1.1\r\n" + HOST + "\r\n" + FORM + "\r\n" + rest);

        assertThat(answer.answers()).as(answer.all()).isEqualTo(1);
        assertThat(answer.status()).isIn(400, 501);
        assertThat(answer.headers("Connection")).containsExactly("close");
    }

    /** RFC 9112 6.3: the chunks count, and the connection is given up. */
    @Test
    void chunksOutrankALengthAndNothingIsReadAfterThem() throws IOException {
        var answer = wire.send("POST /dat-mat-khau HTTP/1.1\r\n" + HOST + "\r\n" + FORM
                + "\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /staff HTTP/1.1\r\n" + HOST
                + "\r\n\r\n");

        assertThat(answer.answers()).as(answer.all()).isEqualTo(1);
        assertThat(answer.headers("Connection")).containsExactly("close");
    }

    /** The second request of a front end that counts by length lies within the chunk. */
    @Test
    void aRequestWithinAChunkIsNone() throws IOException {
        var hidden = "GET /staff HTTP/1.1\r\nX: a\r\n\r\n";
        var answer = wire.send("POST /dat-mat-khau HTTP/1.1\r\n" + HOST + "\r\n" + FORM
                + "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + Integer.toHexString(hidden.length()) + "\r\n" + hidden + "\r\n0\r\n\r\n");

        assertThat(answer.answers()).as(answer.all()).isEqualTo(1);
    }

    /** RFC 9112 5.2: a folded line is read as blanks, in the header that it continues. */
    @Test
    void aFoldedLineBeginsNoHeaderOfItsOwn() throws IOException {
        var answer = wire.send("GET / HTTP/1.1\r\n" + HOST
                + "\r\nX-Khac: a\r\n Content-Length: 5\r\n Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n");

        assertThat(answer.answers()).isEqualTo(1);
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/chuong-trinh", "/khong-co", "/rss", "/sitemap.xml", "/robots.txt", "/opensearch.xml"})
    void theHostThatARequestNamesStandsNowhere(String path) throws IOException {
        for (var named : new String[] {"Host: la.example", HOST}) {
            var answer = wire.ask(
                    "GET " + path + " HTTP/1.1",
                    named,
                    "X-Forwarded-Host: la.example",
                    "X-Host: la.example",
                    "X-Original-URL: /la.example",
                    "Forwarded: host=la.example");
            assertThat(answer.all()).doesNotContain("la.example");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff?next=//la.example",
                "/staff/programmes?x=%0d%0aSet-Cookie:%20la=1%0d%0aLocation:%20https://la.example",
                "/admin/accounts?url=https://la.example",
            })
    void nobodyIsLedElsewhereThanToTheSignIn(String path) throws IOException {
        var answer = wire.ask("GET " + path + " HTTP/1.1", "Host: la.example", "X-Forwarded-Host: la.example");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers("Location")).containsExactly("/dang-nhap");
        assertThat(answer.headers("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-ASKED=")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain", "la.example");
    }

    private static void assertPage(Wire.Answer answer, int status) {
        assertThat(answer.status()).as(answer.all()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<html lang=\"vi\"", "class=\"masthead\"", "Mã tham chiếu")
                .doesNotContain("Exception", "at org.", "at vn.hiepdong", "Tomcat");
        assertThat(answer.headers("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers("Strict-Transport-Security")).hasSize(1);
        assertThat(answer.headers("Content-Type"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(answer.headers("Server")).isEmpty();
    }
}
