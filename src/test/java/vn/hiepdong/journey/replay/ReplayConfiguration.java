package vn.hiepdong.journey.replay;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Records what a journey posts, with fields added that no form has, and makes it again. */
@TestConfiguration(proxyBeanMethods = false)
public class ReplayConfiguration {

    @Bean
    RecordingPosts recordingPosts(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, JdbcClient jdbc) {
        return new RecordingPosts(new ExtraFields(handlers, jdbc));
    }

    @Bean
    Replay replay(RecordingPosts posts, JdbcClient jdbc, PasswordEncoder passwords) {
        return new Replay(posts, jdbc, passwords);
    }
}
