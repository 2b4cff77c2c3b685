package vn.hiepdong.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.database.FreshDatabase;

/** Who a client is, the container says, or the proxy that was named as trusted, and never the client (ASVS 4.1.3). */
class TrustedProxyTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String[] NAMES = {
        "X-Forwarded-For", "X-Real-IP", "Forwarded", "True-Client-IP", "X-Client-IP", "CF-Connecting-IP"
    };
    private static final int GUESSES_OF_A_NETWORK = 60;

    @Nested
    @SpringBootTest(
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = {"PORTAL_TRUSTED_PROXIES=192.0.2.1/32", "portal.limits.search=3"})
    @FreshDatabase
    class WithoutAProxyOnThisMachine {

        @LocalServerPort
        int port;

        @Autowired
        JdbcClient jdbc;

        @Test
        void searchesAreCountedForTheRealPeer() throws Exception {
            for (var time = 0; time < 3; time++) {
                assertThat(search(port, time, "203.0.113." + time, NAMES).statusCode())
                        .isEqualTo(200);
            }
            for (var name : NAMES) {
                assertThat(search(port, 9, "198.51.100.7", name).statusCode())
                        .as(name)
                        .isEqualTo(429);
            }
        }

        @Test
        void guessesAreCountedForTheRealPeer() throws Exception {
            var refused = 0;
            // some more, since a slow machine leaves time for one to be given back
            for (var time = 0; time < GUESSES_OF_A_NETWORK + 10; time++) {
                var request = spoofed(port, "/dang-nhap", "10." + time + ".1.1", NAMES)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=ai-" + time + "&password=mot-mat-khau-nao-do"));
                if (send(request).statusCode() == 429) {
                    refused++;
                }
            }
            assertThat(refused).isPositive();
            assertThat(jdbc.sql("select count(*) from guess_bucket where id like 'network %'")
                            .query(Integer.class)
                            .single())
                    .isOne();
        }

        @Test
        void nobodySaysForHimselfThatHeComesByHttps() throws Exception {
            var request = spoofed(port, "/staff", "https", "X-Forwarded-Proto", "X-Forwarded-Scheme", "X-Scheme")
                    .header("Front-End-Https", "on")
                    .header("X-Forwarded-Ssl", "on");
            var answer = send(request);

            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(answer.headers().firstValue("Location")).contains("/dang-nhap");
        }
    }

    /** With a proxy that adds to the header the address it was called from, as nginx does. */
    @Nested
    @SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "portal.limits.search=3")
    @FreshDatabase
    class BehindAProxyOfThisMachine {

        @LocalServerPort
        int port;

        /** Clients of the province's own network are no proxies, though their addresses are private. */
        @Test
        void theClientIsWhomTheProxySawAndNotWhomTheClientNamed() throws Exception {
            for (var time = 0; time < 3; time++) {
                assertThat(search(port, time, "203.0." + time + ".1, 10.1.2.3", "X-Forwarded-For")
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(search(port, 9, "203.0.113.9, 10.1.2.3", "X-Forwarded-For")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(search(port, 9, "10.1.2.3, 10.9.2.3", "X-Forwarded-For").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void noOtherHeaderIsHeeded() throws Exception {
            for (var time = 0; time < 3; time++) {
                search(port, time, "203.0." + time + ".1", "X-Real-IP", "Forwarded");
            }
            assertThat(search(port, 9, "198.51.100.7", "X-Real-IP", "Forwarded").statusCode())
                    .isEqualTo(429);
        }
    }

    private static HttpResponse<String> search(int port, int word, String address, String... names) throws Exception {
        return send(spoofed(port, "/tim-kiem?q=chuong+trinh+" + word, address, names));
    }

    private static HttpRequest.Builder spoofed(int port, String path, String address, String... names) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (var name : names) {
            request.header(name, name.equals("Forwarded") ? "for=" + address : address);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }
}
