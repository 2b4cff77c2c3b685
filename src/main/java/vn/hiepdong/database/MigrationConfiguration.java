package vn.hiepdong.database;

import java.util.HashMap;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells migrations to whom they grant: {@code grant select on article to "${appRole}"}. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    static final String APP_ROLE = "appRole";

    @Bean
    FlywayConfigurationCustomizer appRolePlaceholder(JdbcConnectionDetails app) {
        return flyway -> {
            var placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put(APP_ROLE, app.getUsername());
            flyway.placeholders(placeholders);
        };
    }
}
