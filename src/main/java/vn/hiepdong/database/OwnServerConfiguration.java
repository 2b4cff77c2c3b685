package vn.hiepdong.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * With {@code SPRING_DATASOURCE_URL}: that server, and nothing is started or unpacked. It is tried once before the pool and
 * the migrations come to it, because the pool would log a stack trace where a sentence is enough. Its twin is
 * {@link EmbeddedDatabaseConfiguration}.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ServerNamed.class)
class OwnServerConfiguration {

    @Bean
    JdbcConnectionDetails ownServer(Environment environment) throws SQLException {
        var url = environment.getRequiredProperty("spring.datasource.url").strip();
        if (!url.startsWith("jdbc:postgresql:")) {
            throw StartupFailures.notPostgres();
        }
        var migrating = environment.getProperty("spring.flyway.user");
        if (StringUtils.hasText(migrating)) {
            connect(url, migrating, environment.getProperty("spring.flyway.password"))
                    .close();
        }
        var password = environment.getProperty("spring.datasource.password");
        try (var app = connect(url, environment.getProperty("spring.datasource.username"), password);
                var sql = app.createStatement();
                var user = sql.executeQuery("select current_user")) {
            user.next();
            return new AppConnection(url, user.getString(1), password);
        }
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        var settings = new Properties();
        settings.setProperty("loginTimeout", "10");
        if (StringUtils.hasText(user)) {
            settings.setProperty("user", user);
        }
        if (password != null) {
            settings.setProperty("password", password);
        }
        return DriverManager.getConnection(url, settings);
    }
}
