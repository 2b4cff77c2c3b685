package vn.hiepdong.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Carries what a page is about from its model to the header that the filter and a cache understand. */
@Component
class ViewedInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView answer) {
        if (answer != null) {
            answer.getModel().values().stream()
                    .filter(Viewed.class::isInstance)
                    .map(Viewed.class::cast)
                    .findFirst()
                    .ifPresent(viewed -> response.setHeader(Viewed.HEADER, viewed.header()));
        }
    }
}
