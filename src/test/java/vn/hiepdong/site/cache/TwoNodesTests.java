package vn.hiepdong.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.HiepDongApplication;
import vn.hiepdong.database.TestDatabase;
import vn.hiepdong.web.version.ContentVersion;

/** Two equal nodes on one database: what is published on one is read on the other as soon as that one has looked. */
class TwoNodesTests {

    private static final HttpClient READER = HttpClient.newHttpClient();

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void whatIsPublishedOnOneNodeIsReadOnBoth() throws Exception {
        try (var one = node();
                var other = node()) {
            assertThat(read(one)).isEqualTo(read(other)).doesNotContain("Sở vừa công bố");

            publishOn(one);

            assertThat(read(one)).as("on the node itself at once").contains("Sở vừa công bố");
            // what its clock does every second
            other.getBean(ContentVersion.class).look();
            assertThat(read(other)).contains("Sở vừa công bố").isEqualTo(read(one));
            assertThat(other.getBean(ContentVersion.class).known())
                    .isEqualTo(one.getBean(ContentVersion.class).known());
        }
    }

    private static void publishOn(ConfigurableApplicationContext node) {
        var jdbc = node.getBean(JdbcClient.class);
        node.getBean(TransactionTemplate.class).executeWithoutResult(begun -> {
            jdbc.sql("insert into area (id, version, name, slug, kind) values (-1, 0, 'Tỉnh', 'tinh', 'PROVINCE')")
                    .update();
            jdbc.sql("""
                    insert into agency (id, version, slug, area_id, sector, level, agency_group, sort_order)
                    values (-1, 0, 'so-moi', -1, 'GOVERNMENT', 'PROVINCE', false, 0)
                    """).update();
            jdbc.sql("insert into agency_name (id, agency_id, full_name) values (-1, -1, 'Sở vừa công bố')")
                    .update();
        });
    }

    private ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(HiepDongApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--portal.page-cache=4MB",
                        "--portal.data-dir=target/test-data",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.appUser(),
                        "--spring.datasource.password=" + database.appPassword(),
                        "--spring.flyway.user=" + database.ownerUser(),
                        "--spring.flyway.password=" + database.ownerPassword());
    }

    private static String read(ConfigurableApplicationContext node) throws Exception {
        var port = node.getEnvironment().getRequiredProperty("local.server.port");
        var address = URI.create("http://localhost:" + port + "/co-quan");
        return READER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
