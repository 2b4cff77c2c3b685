package vn.hiepdong.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hiepdong.web.PublicPage;

/** Which pages are kept, and under which parameters, is read off the handlers. */
@SpringBootTest
class CachedHandlersTests {

    /**
     * Files, pictures and colours bear their content in their address; the counter's figures change each second; a saved page
     * carries its pictures and is asked for seldom; the sign-in and failures are nobody else's.
     */
    private static final Set<String> RENDERED_EACH_TIME = Set.of(
            "/tep/{id:\\d{1,18}}/{name}",
            "/giao-dien/anh/{id:\\d{1,18}}-{sha256:[0-9a-f]{12}}",
            "/giao-dien/{version:[0-9a-f]{8}}.css",
            "/thong-ke.json",
            "/tin-tuc/{slug}/luu",
            "/chuong-trinh/{slug}/luu",
            "/hoi-nghi/{slug}/luu",
            "/cam-ket/{id:[1-9][0-9]{0,17}}/luu",
            "/co-quan/{slug}/luu",
            "/van-ban/{id:\\d{1,18}}/luu",
            "/dang-nhap",
            "/dat-mat-khau",
            "/dang-nhap/chua-duoc",
            "/dang-nhap/ma",
            "/dang-nhap/xac-nhan",
            "/error");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    CachedHandlers handlers;

    /** A new public page says {@code @CachedPage}, or stands above with the reason why not. */
    @Test
    void everyPublicPageIsDecidedUpon() {
        var rendered = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((address, handler) -> {
            var methods = address.getMethodsCondition().getMethods();
            if (isPublic(handler)
                    && !inTests(handler)
                    && (methods.isEmpty() || methods.contains(RequestMethod.GET))
                    && CachedHandlers.factsOf(handler).isEmpty()) {
                rendered.addAll(address.getPatternValues());
            }
        });
        assertThat(RENDERED_EACH_TIME).containsAll(rendered);
    }

    @Test
    void nothingButPublicPagesIsKept() {
        assertThat(mapping.getHandlerMethods().values().stream()
                        .filter(handler -> CachedHandlers.factsOf(handler).isPresent()))
                .isNotEmpty()
                .allMatch(CachedHandlersTests::isPublic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                 | 10 |
            /gioi-thieu       | 60 |
            /chuong-trinh/abc | 60 |
            /chuong-trinh     | 60 | cap co-quan loai nam trang trang-thai tu-khoa
            /tin-tuc          | 60 | chuyen-muc den-ngay nguon the trang tu-khoa tu-ngay
            /thong-ke         | 10 | nam thang
            /lich-cong-tac    | 60 | ngay xem
            /hoi-nghi         | 60 | co-quan danh-gia ky-ket nam trang
            /co-quan          | 60 | cap dia-ban khoi tu-khoa
            """)
    void aPageIsKeptUnderTheParametersOfItsSignature(String path, long seconds, String parameters) {
        var cached = handlers.of(get(path)).orElseThrow();

        assertThat(cached.longest()).hasSeconds(seconds);
        assertThat(cached.parameters())
                .containsExactlyInAnyOrderElementsOf(parameters == null ? Set.of() : Set.of(parameters.split(" ")));
    }

    @Test
    void whatIsNotAPlainAddressIsLeftToTheSecurityChain() {
        Stream.of("/chuong-trinh;a=b", "/./chuong-trinh", "//chuong-trinh", "/ch%75ong-trinh", "/staff", "/khong-co")
                .forEach(path -> assertThat(handlers.of(get(path))).as(path).isEmpty());
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static boolean isPublic(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), PublicPage.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PublicPage.class);
    }

    private static boolean inTests(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().endsWith(".kit");
    }
}
