package vn.hiepdong.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.web.version.ContentVersion;

/** Kept pages as a browser meets them: the whole chain, under a path of a larger site. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"portal.page-cache=4MB", "server.servlet.context-path=/phoi-hop"})
@FreshDatabase
class CachedPagesOverTheWireTests {

    private static final HttpClient READER = HttpClient.newHttpClient();
    private static final int POOL = 10;

    @LocalServerPort
    int port;

    @Autowired
    PageCache pages;

    @Autowired
    ContentVersion version;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment settings;

    @Test
    void theFirstReaderAndTheNextAreAnsweredAlike() throws Exception {
        publish();
        var hits = pages.figures().hits();
        var first = get("/chuong-trinh");
        var second = get("/chuong-trinh");

        assertThat(pages.figures().hits()).isEqualTo(hits + 1);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(headers(second)).isEqualTo(headers(first));
        assertThat(headers(second))
                .containsEntry("cache-control", List.of("no-cache"))
                .containsEntry("content-language", List.of("vi"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsKeys("content-security-policy", "permissions-policy", "etag")
                .doesNotContainKey("set-cookie");
        assertThat(new String(second.body(), "UTF-8")).contains("href=\"/phoi-hop/chuong-trinh\"");
    }

    @Test
    void aBrowserThatHasThePageIsToldThatItIsTheSame() throws Exception {
        var tag = get("/gioi-thieu").headers().firstValue("ETag").orElseThrow();

        var again = get("/gioi-thieu", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(again.headers().firstValue("Cache-Control")).contains("no-cache");

        assertThat(get("/gioi-thieu", "If-None-Match", "W/\"cu\"").statusCode()).isEqualTo(200);
    }

    @Test
    void whoTakesGzipGetsTheSamePageZipped() throws Exception {
        var plain = get("/gioi-thieu");
        var zipped = get("/gioi-thieu", "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
        assertThat(zipped.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(get("/gioi-thieu", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void theHeadOfAPageIsThatOfItsBody() throws Exception {
        publish();
        var cold = head("/co-quan");
        var page = get("/co-quan");
        var warm = head("/co-quan");

        assertThat(cold.statusCode()).isEqualTo(200);
        assertThat(cold.body()).isEmpty();
        assertThat(page.body()).isNotEmpty();
        assertThat(headers(cold)).isEqualTo(headers(page)).isEqualTo(headers(warm));
    }

    @Test
    void whatIsPublishedIsReadAtOnce() throws Exception {
        var before = get("/co-quan").headers().firstValue("ETag");
        publish();
        get("/co-quan");
        transaction.executeWithoutResult(begun -> {
            jdbc.sql("""
                    insert into agency (id, version, slug, area_id, sector, level, agency_group, sort_order)
                    select -1, 0, 'so-moi', min(id), 'GOVERNMENT', 'PROVINCE', false, 0 from area
                    """).update();
            jdbc.sql("insert into agency_name (id, agency_id, full_name) values (-1, -1, 'Sở vừa công bố')")
                    .update();
        });
        var after = get("/co-quan");
        assertThat(new String(after.body(), "UTF-8")).contains("Sở vừa công bố");
        assertThat(after.headers().firstValue("ETag")).isNotEqualTo(before);
    }

    @Test
    void mapsForRobotsAreKeptToo() throws Exception {
        assertThat(get("/sitemap.xml").headers().firstValue("Content-Type")).contains("application/xml;charset=UTF-8");
        assertThat(get("/sitemap.xml").headers().firstValue("ETag")).isPresent();
        assertThat(get("/robots.txt").headers().firstValue("ETag")).isPresent();
    }

    @Test
    void whatIsWrongIsRefusedAsEver() throws Exception {
        assertThat(get("/chuong-trinh?nam=%C3%28").statusCode()).isEqualTo(400);
        assertThat(get("/chuong-trinh;a=b").statusCode()).isEqualTo(400);
        assertThat(get("/khong-co").statusCode()).isEqualTo(404);
        assertThat(get("/chuong-trinh/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void whileTheDatabaseIsAwayKeptPagesStillAnswer() throws Exception {
        publish();
        var kept = get("/van-ban");
        var home = get("/");
        allowConnections(false);
        try {
            version.look();
            assertThat(version.reachable()).isFalse();
            assertThat(get("/van-ban").body()).isEqualTo(kept.body());
            assertThat(get("/").body()).isEqualTo(home.body());
            assertThat(get("/van-ban?so=1").statusCode()).isEqualTo(503);
        } finally {
            allowConnections(true);
        }
        version.look();
        assertAnswersAgain("/van-ban?so=1");
    }

    /** A connection that broke is found out when it is used, and replaced: at most one request for each of the pool. */
    private void assertAnswersAgain(String path) throws Exception {
        var status = 0;
        for (var attempt = 0; attempt <= POOL && status != 200; attempt++) {
            status = get(path).statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    private void publish() {
        transaction.executeWithoutResult(begun -> jdbc.sql(
                        "insert into area (id, version, name, slug, kind) values (nextval('area_seq'), 0, 'Xã', 'xa-' || nextval('area_seq'), 'COMMUNE')")
                .update());
    }

    private void allowConnections(boolean allowed) throws Exception {
        var url = settings.getRequiredProperty("spring.datasource.url");
        var database = url.substring(url.lastIndexOf('/') + 1);
        var beside = url.replace(database, "postgres");
        try (var owner = DriverManager.getConnection(
                        beside,
                        settings.getProperty("spring.flyway.user"),
                        settings.getProperty("spring.flyway.password"));
                var sql = owner.createStatement()) {
            sql.execute("alter database " + database + " with allow_connections " + allowed);
        }
        if (!allowed) {
            try (var running = DriverManager.getConnection(
                            beside,
                            settings.getProperty("spring.datasource.username"),
                            settings.getProperty("spring.datasource.password"));
                    var sql = running.createStatement()) {
                sql.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
            }
        }
    }

    /** All but what differs by the moment. */
    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return READER.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> head(String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).method("HEAD", BodyPublishers.noBody());
        return READER.send(request.build(), BodyHandlers.ofByteArray());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/phoi-hop" + path);
    }
}
