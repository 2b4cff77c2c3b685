package vn.hiepdong.web.form;

import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class FormConfiguration implements WebMvcConfigurer {

    /** A constant that no list of ours offers counts as not chosen, so that the form stays whole. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new OfferedConstants());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RejectedFormInterceptor());
    }

    private static final class OfferedConstants implements ConverterFactory<String, Enum<?>> {

        @Override
        public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
            return text -> Stream.of(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text.strip()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
