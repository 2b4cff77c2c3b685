package vn.hiepdong.web.error;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;
import vn.hiepdong.web.PortalFaces;
import vn.hiepdong.web.guard.GuardingHeaders;

/** What fails before the portal is asked is answered like what fails in it. */
@Configuration(proxyBeanMethods = false)
class FailureConfiguration {

    /** The container leads some failures here past the security chain, which writes these headers otherwise. */
    @Bean
    FilterRegistrationBean<Filter> headersOfFailures(GuardingHeaders headers) {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            headers.writeHeaders((HttpServletRequest) request, (HttpServletResponse) response);
            chain.doFilter(request, response);
        });
        filter.setDispatcherTypes(DispatcherType.ERROR);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> pageOfUnreadableRequests(
            ObjectProvider<GuardingHeaders> headers,
            ObjectProvider<ITemplateEngine> templates,
            ObjectProvider<PortalFaces> faces) {
        return factory -> factory.addContextCustomizers(context -> context.getParent()
                .getPipeline()
                .addValve(new UnreadableRequests(headers, templates, faces, context.getPath())));
    }
}
