package vn.hiepdong;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Whether the portal lives is told on a port of its own, to this machine alone; nothing else is told anywhere. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
class ManagementTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private Environment settings;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void whetherItLivesIsToldBesideThePublicPort(String path) throws Exception {
        assertThat(managementPort).isNotEqualTo(port);
        var answer = get(managementPort, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details", "postgres");
        assertThat(get(port, path).statusCode()).isEqualTo(404);
    }

    @Test
    void itListensToThisMachineAloneAndOnAFreePortUnlessOneIsNamed() {
        assertThat(settings.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/env",
                "/env/PATH",
                "/configprops",
                "/beans",
                "/mappings",
                "/metrics",
                "/prometheus",
                "/loggers",
                "/logfile",
                "/heapdump",
                "/threaddump",
                "/httpexchanges",
                "/info",
                "/sbom",
                "/sbom/application",
                "/flyway",
                "/sessions",
                "/scheduledtasks",
                "/caches",
                "/conditions",
                "/shutdown",
                "/startup",
                "/modulith",
                "/auditevents"
            })
    void nothingElseIsToldOnEitherPort(String endpoint) throws Exception {
        assertThat(get(port, "/actuator" + endpoint).statusCode()).isEqualTo(404);
        assertThat(get(managementPort, "/actuator" + endpoint).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.git/HEAD",
                "/.env",
                "/.DS_Store",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/BOOT-INF/classes/application.yml",
                "/application.yml",
                "/META-INF/sbom/application.cdx.json",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/h2-console",
                "/manager/html",
                "/server-status",
                "/jolokia",
                "/console",
                "/trace",
                "/debug",
                "/css/",
                "/js/",
                "/webjars/",
                "/pom.xml",
                "/docs/security.md",
                "/data/postgres/portal.passwords"
            })
    void noFileOfTheProgramNorItsToolsLieInTheOpen(String path) throws Exception {
        assertThat(get(port, path).statusCode()).isEqualTo(404);
    }

    @Test
    void noMethodEchoesWhatWasSent() throws Exception {
        var trace = HttpRequest.newBuilder(address(port, "/"))
                .method("TRACE", BodyPublishers.noBody())
                .header("X-Secret", "khong-nhac-lai")
                .build();
        var answer = CLIENT.send(trace, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(400, 405);
        assertThat(answer.body()).doesNotContain("khong-nhac-lai");
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(port, path)).build(), BodyHandlers.ofString());
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
