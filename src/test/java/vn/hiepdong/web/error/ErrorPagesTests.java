package vn.hiepdong.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import vn.hiepdong.database.FreshDatabase;

/** Failures as a browser meets them: over the wire, through the container's error dispatch. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@FreshDatabase
class ErrorPagesTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final int POOL = 10;

    @LocalServerPort
    int port;

    @Autowired
    Environment settings;

    @Test
    void aWrongAddressIsNotFoundEvenAmongThePagesOfTheStaff() throws Exception {
        assertPage(get("/khong-co-trang-nay"), 404, "Không tìm thấy trang");
        assertPage(get("/staff/khong-co-trang-nay"), 404, "Không tìm thấy trang");
    }

    @Test
    void aWrongMethodSaysSo() throws Exception {
        assertPage(post("/gioi-thieu", ""), 405, "không nhận");
    }

    @Test
    void aPostIntoAnEndedSessionGivesBackWhatWasTypedButNoPassword() throws Exception {
        var answer = post("/staff/programmes", "title=Chương trình đang gõ dở&password=bi-mat-lam-nhe");

        assertPage(answer, 401, "Phiên làm việc đã hết");
        assertThat(answer.body()).contains("Chương trình đang gõ dở").doesNotContain("bi-mat-lam-nhe");
    }

    @Test
    void aBrowserThatStillHoldsTheCookieOfTheEndedSessionIsGivenItBackToo() throws Exception {
        var typed = "title=G%C3%B5+d%E1%BB%9F&parties%5B0%5D.agency=UBND&version=&_csrf=ma-da-cu";
        var request = request("/staff/programmes")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "SESSION=ZW5kZWQ=")
                .POST(BodyPublishers.ofString(typed))
                .build();
        var answer = BROWSER.send(request, BodyHandlers.ofString());

        assertPage(answer, 401, "Phiên làm việc đã hết");
        assertThat(answer.body()).contains("Gõ dở", "UBND").doesNotContain("ma-da-cu");
    }

    @Test
    void aPostFromAnotherSiteIsRefused() throws Exception {
        var request = request("/staff/programmes")
                .header("Origin", "https://la.example")
                .POST(BodyPublishers.noBody())
                .build();
        assertPage(BROWSER.send(request, BodyHandlers.ofString()), 403, "không có quyền");
    }

    @Test
    void tooMuchAtOnceIsRefusedWithASentence() throws Exception {
        var title = "a".repeat(9 * 1024 * 1024);
        assertPage(post("/dang-nhap", "username=" + title), 413, "quá lớn");
    }

    @Test
    void whileTheDatabaseIsAwayPagesSaySoAndAfterwardsTheyAnswerAgain() throws Exception {
        assertThat(get("/chuong-trinh").statusCode()).isEqualTo(200);

        allowConnections(false);
        var meanwhile = get("/chuong-trinh");
        allowConnections(true);

        assertPage(meanwhile, 503, "tạm thời chưa phục vụ");
        assertAnswersAgain("/chuong-trinh");
    }

    /** A connection that broke is found out when it is used, and replaced: at most one request for each of the pool. */
    private void assertAnswersAgain(String path) throws Exception {
        var status = 0;
        for (var attempt = 0; attempt <= POOL && status != 200; attempt++) {
            status = get(path).statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    private void assertPage(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<html", sentence).doesNotContain("Exception");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private void allowConnections(boolean allowed) throws SQLException {
        var url = settings.getRequiredProperty("spring.datasource.url");
        var database = url.substring(url.lastIndexOf('/') + 1);
        var owner = settings.getRequiredProperty("spring.flyway.user");
        // a database cannot shut its own door: this is done from the one beside it
        try (var beside = DriverManager.getConnection(
                        url.replace(database, "postgres"), owner, settings.getProperty("spring.flyway.password"));
                var sql = beside.createStatement()) {
            sql.execute("alter database " + database + " with allow_connections " + allowed);
        }
        if (!allowed) {
            try (var running = runningRole(url);
                    var sql = running.createStatement()) {
                sql.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
            }
        }
    }

    private Connection runningRole(String url) throws SQLException {
        return DriverManager.getConnection(
                url.substring(0, url.lastIndexOf('/')) + "/postgres",
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
        var encoded = Arrays.stream(fields.split("&"))
                .map(field -> field.replaceFirst("=.*", "=")
                        + URLEncoder.encode(field.replaceFirst("^[^=]*=?", ""), StandardCharsets.UTF_8))
                .reduce((a, b) -> a + "&" + b)
                .orElse("");
        return BROWSER.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }
}
