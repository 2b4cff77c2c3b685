package vn.hiepdong.journey;

import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Records what a journey posts, and tries each post with extra fields. */
@TestConfiguration(proxyBeanMethods = false)
class ReplayConfiguration {

    @Bean
    WithExtraFields withExtraFields(
            TransactionTemplate transaction,
            EntityManager entities,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            JdbcClient jdbc) {
        return new WithExtraFields(transaction, entities, handlers, new ChangesOfAPost(jdbc));
    }

    @Bean
    RecordingPosts recordingPosts(WithExtraFields extraFields) {
        return new RecordingPosts(extraFields);
    }
}
