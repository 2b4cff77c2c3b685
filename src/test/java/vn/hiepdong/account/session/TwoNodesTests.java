package vn.hiepdong.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.hiepdong.HiepDongApplication;
import vn.hiepdong.account.FirstAdministrator;
import vn.hiepdong.database.TestDatabase;

/** Two portals on one database, and a browser that is sent now to this one, now to that. */
class TwoNodesTests {

    private static final String PASSPHRASE = "con mèo xanh ngủ trên 3 quả bí";
    private static final String TYPED = "Xã Gõ Dở Trên Hai Máy";

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource(database.jdbcUrl(), database.appUser(), database.appPassword()));

    /** One jar for both: a cookie knows no port, as behind a balancer there is but one name. */
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void aSessionATypedTextAndADisabledAccountAreTheSameOnBoth() throws Exception {
        try (var north = portal();
                var south = portal()) {
            north.getBean(FirstAdministrator.class)
                    .create("quantri", "Người Quản Trị", PASSPHRASE, "Ủy ban nhân dân tỉnh Đôi", "Tỉnh Đôi");

            assertThat(signIn(north)).endsWith("/staff");
            assertThat(get(south, "/staff").statusCode()).isEqualTo(200);

            var form = (FormElement)
                    Jsoup.parse(get(north, "/admin/areas/new").body()).selectFirst("form[action=/admin/areas]");
            jdbc.sql("delete from spring_session").update();
            assertThat(send(south, form).statusCode()).isEqualTo(401);
            assertThat(signIn(north)).endsWith("/staff/kept-forms");
            assertThat(get(south, "/staff/kept-forms").body()).contains(TYPED);

            jdbc.sql("update account set state = 'DISABLED'").update();
            assertThat(get(south, "/staff").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/dang-nhap"));
            assertThat(get(north, "/staff").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/dang-nhap"));
        }
    }

    private String signIn(ConfigurableApplicationContext portal) throws IOException, InterruptedException {
        return post(portal, "/dang-nhap", List.of("username", "quantri", "password", PASSPHRASE))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpResponse<String> send(ConfigurableApplicationContext portal, FormElement form)
            throws IOException, InterruptedException {
        var fields = new ArrayList<>(List.of("name", TYPED));
        form.formData().stream()
                .filter(field -> !field.key().equals("name"))
                .forEach(field -> fields.addAll(List.of(field.key(), field.value())));
        return post(portal, "/admin/areas", fields);
    }

    private HttpResponse<String> get(ConfigurableApplicationContext portal, String path)
            throws IOException, InterruptedException {
        return browser.send(request(portal, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(ConfigurableApplicationContext portal, String path, List<String> fields)
            throws IOException, InterruptedException {
        var body = new StringBuilder();
        for (var at = 0; at < fields.size(); at += 2) {
            body.append(at == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields.get(at), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields.get(at + 1), StandardCharsets.UTF_8));
        }
        return browser.send(
                request(portal, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext portal, String path) {
        var port = ((WebServerApplicationContext) portal).getWebServer().getPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private ConfigurableApplicationContext portal() {
        return new SpringApplicationBuilder(HiepDongApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.appUser(),
                        "--spring.datasource.password=" + database.appPassword(),
                        "--spring.flyway.user=" + database.ownerUser(),
                        "--spring.flyway.password=" + database.ownerPassword(),
                        "--portal.data-dir=target/test-data");
    }
}
