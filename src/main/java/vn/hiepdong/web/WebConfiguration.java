package vn.hiepdong.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Days are judged in Vietnam, wherever the server stands (invariant 17). */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** Text says in which letters it is written, in files too (ASVS 4.1.1). */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> lettersOfFiles() {
        return server -> server.addMimeMappings(
                new MimeMappings(Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8")));
    }

    /** A post that saved answers 303: the page that follows is read with GET whatever the browser. */
    @Bean
    static BeanPostProcessor redirectsWithSeeOther() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver resolver) {
                    resolver.setRedirectHttp10Compatible(false);
                }
                return bean;
            }
        };
    }
}
