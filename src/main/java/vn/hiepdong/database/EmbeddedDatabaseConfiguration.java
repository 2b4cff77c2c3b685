package vn.hiepdong.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Without {@code SPRING_DATASOURCE_URL}: the portal's own server. The data source depends on these beans, so the server is
 * stopped after everything that uses it. Its twin is {@link OwnServerConfiguration}.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ServerNamed.Not.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedServer embeddedServer(@Value("${portal.data-dir:}") String dataFolder) {
        return EmbeddedServer.start(DataFolder.at(dataFolder));
    }

    @Bean
    JdbcConnectionDetails appConnection(EmbeddedServer server) {
        return new AppConnection(
                server.jdbcUrl(), DatabaseRoles.APP, server.passwords().app());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedServer server) {
        return new OwnerConnection(server.jdbcUrl(), server.passwords().owner());
    }
}
