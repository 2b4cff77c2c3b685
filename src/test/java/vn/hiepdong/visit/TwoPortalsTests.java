package vn.hiepdong.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.hiepdong.HiepDongApplication;
import vn.hiepdong.database.TestDatabase;

/** Two whole portals on one database, read over the wire and stopped in the midst of it: nothing is lost. */
class TwoPortalsTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final List<String> READERS = List.of("113.160.1.5", "113.160.2.5", "2001:ee0:4f01::1");
    private static final int PAGES = 30;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource(database.jdbcUrl(), database.appUser(), database.appPassword()));

    @Test
    void addUpWhatBothHaveSeenAndLoseNothingWhenTheyStop() throws Exception {
        try (var north = portal();
                var south = portal()) {
            for (var page = 0; page < PAGES; page++) {
                for (var reader : READERS) {
                    assertThat(read(page % 2 == 0 ? north : south, "/gioi-thieu", reader))
                            .isEqualTo(200);
                }
            }
            assertThat(read(north, "/khong-co", "113.160.9.9")).isEqualTo(404);
            assertThat(read(south, "/dang-nhap", "113.160.9.9")).isEqualTo(200);
            assertThat(read(south, "/robots.txt", "113.160.9.9")).isEqualTo(200);
        }

        assertThat(number("select sum(visits) from visit_day")).isEqualTo(READERS.size());
        assertThat(number("select sum(page_views) from visit_day")).isEqualTo((long) PAGES * READERS.size());
        assertThat(number("select count(*) from visitor")).isEqualTo(READERS.size());
        assertThat(jdbc.sql("select string_agg(cast(v as text), ' ') from visitor v")
                        .query(String.class)
                        .single())
                .doesNotContain("113.160");
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

    /** Through a proxy of the same machine, which names its client. */
    private static int read(ConfigurableApplicationContext portal, String path, String reader) throws Exception {
        var port = ((WebServerApplicationContext) portal).getWebServer().getPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-For", reader)
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0")
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Language", "vi")
                .build();
        return BROWSER.send(request, BodyHandlers.discarding()).statusCode();
    }

    private long number(String select) {
        return jdbc.sql(select).query(Long.class).single();
    }
}
