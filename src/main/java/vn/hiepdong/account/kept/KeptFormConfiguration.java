package vn.hiepdong.account.kept;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

@Configuration(proxyBeanMethods = false)
class KeptFormConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<SentAgain> sentAgain;

    KeptFormConfiguration(ObjectProvider<SentAgain> sentAgain) {
        this.sentAgain = sentAgain;
    }

    /** There can be one processor of forms, and Spring Security has it. */
    @Bean
    static BeanPostProcessor markingForms(ObjectProvider<WritersMark> mark) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor tokens
                        ? new MarkedForms(tokens, mark.getObject())
                        : bean;
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        sentAgain.ifAvailable(registry::addInterceptor);
    }
}
