package vn.hiepdong.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.form.Submissions;

/** The templates, the look and nothing behind them: enough of the portal to render and to see every pattern. */
@TestComponent
@Configuration
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"vn.hiepdong.web.form", "vn.hiepdong.web.page", "vn.hiepdong.web.text"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {FormPosts.class, Submissions.class}))
@Import(KitPages.class)
public class Kit {

    /** Serves the patterns on the port of SERVER_PORT, to be looked at in a browser: /kit. */
    public static void main(String[] args) {
        SpringApplication.run(Kit.class, "--spring.messages.basename=messages,labels,kit");
    }

    public record Clerk(String displayName) {}

    @Bean
    SecurityFilterChain everybodyIsAnAdministrator(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .addFilterBefore(Kit::signInAClerk, AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void signInAClerk(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var clerk = new TestingAuthenticationToken(new Clerk("Nguyễn Văn Mẫu"), null, "ROLE_ADMIN");
        SecurityContextHolder.getContext().setAuthentication(clerk);
        chain.doFilter(request, response);
    }
}
