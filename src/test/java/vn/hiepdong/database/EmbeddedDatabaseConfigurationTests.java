package vn.hiepdong.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the portal is wired to its own server when no other is named. */
class EmbeddedDatabaseConfigurationTests {

    @TempDir
    Path data;

    @Test
    void thePortalRunsAndMigratesOnItAndIsServedToItsLastAct() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withUserConfiguration(
                        LastAct.class,
                        EmbeddedDatabaseConfiguration.class,
                        OwnServerConfiguration.class,
                        MigrationConfiguration.class)
                .withPropertyValues("portal.data-dir=" + data, "spring.datasource.url=")
                .run(context -> {
                    var jdbc = context.getBean(JdbcTemplate.class);
                    assertThat(jdbc.queryForObject("select current_user || ' in ' || current_database()", String.class))
                            .isEqualTo("hiepdong_app in hiepdong");
                    var migrations = context.getBean(Flyway.class).getConfiguration();
                    assertThat(migrations.getPlaceholders()).containsEntry("appRole", "hiepdong_app");
                    try (var owner = migrations.getDataSource().getConnection()) {
                        assertThat(owner.getMetaData().getUserName()).isEqualTo("hiepdong_owner");
                    }
                });

        assertThat(LastAct.answer).isEqualTo(1);
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Configuration(proxyBeanMethods = false)
    static class LastAct {

        private static Integer answer;

        @Bean
        DisposableBean lastAct(JdbcTemplate jdbc) {
            return () -> answer = jdbc.queryForObject("select 1", Integer.class);
        }
    }
}
