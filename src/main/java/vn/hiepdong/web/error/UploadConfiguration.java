package vn.hiepdong.web.error;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** An upload that could not be taken apart when it came is not taken apart again for the page that says so. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    @Bean
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return request.getDispatcherType() == DispatcherType.REQUEST && super.isMultipart(request);
            }
        };
    }
}
