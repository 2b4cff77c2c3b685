package vn.hiepdong.account.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.hiepdong.web.AccountAdminPage;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.limit.RateLimited;

/** Deny by default, walked through every mapping there is. */
@SpringBootTest
@AutoConfigureMockMvc
class HandlerRulesTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    SecurityFilterChain chain;

    @Test
    void everyHandlerHasExactlyOneKindOfRule() {
        mapping.getHandlerMethods()
                .forEach((address, handler) -> assertThat(HandlerRules.has(handler, PublicPage.class))
                        .as("%s %s: either public or with a rule", address, handler)
                        .isNotEqualTo(HandlerRules.has(handler, PreAuthorize.class)));
    }

    @Test
    void theAddressSaysForWhomAPageIs() {
        mapping.getHandlerMethods().forEach((address, handler) -> {
            for (var path : paths(address)) {
                assertThat(HandlerRules.has(handler, PublicPage.class))
                        .as("%s is public", path)
                        .isEqualTo(!path.startsWith("/staff") && !path.startsWith("/admin"));
                var accounts = path.startsWith("/admin/accounts");
                assertThat(HandlerRules.has(handler, AccountAdminPage.class))
                        .as("%s is for those who manage accounts", path)
                        .isEqualTo(accounts);
                assertThat(HandlerRules.has(handler, AdminPage.class))
                        .as("%s is for administrators", path)
                        .isEqualTo(path.startsWith("/admin") && !accounts);
            }
        });
    }

    @Test
    void nobodyEntersThePagesOfTheStaffWithoutSigningIn() throws Exception {
        for (var address : mapping.getHandlerMethods().keySet()) {
            for (var path : paths(address)) {
                if (readable(address) && (path.startsWith("/staff") || path.startsWith("/admin"))) {
                    var anonymous = mvc.perform(get(path.replaceAll("\\{[^}]+}", "1")))
                            .andExpect(status().is3xxRedirection())
                            .andReturn();
                    assertThat(anonymous.getResponse().getRedirectedUrl())
                            .as(path)
                            .endsWith("/dang-nhap");
                    assertThat(anonymous.getRequest().getSession(false))
                            .as("%s makes no session", path)
                            .isNull();
                }
            }
        }
    }

    /** What a filter answers has no handler, so no rule: it stands here by name. */
    @Test
    void noFilterAnswersButTheTwoThatSignSomebodyIn() {
        assertThat(chain.getFilters())
                .filteredOn(filter -> filter instanceof AbstractAuthenticationProcessingFilter
                        || filter.getClass().getName().contains(".webauthn.")
                        || filter.getClass().getSimpleName().startsWith("Default"))
                .extracting(filter -> filter.getClass().getSimpleName())
                .containsExactlyInAnyOrder("UsernamePasswordAuthenticationFilter", "PasskeySignInFilter");
    }

    @Test
    void nothingIsChangedByGet() {
        mapping.getHandlerMethods()
                .forEach((RequestMappingInfo address, HandlerMethod handler) -> assertThat(
                                address.getMethodsCondition().getMethods())
                        .as("%s names its method", address)
                        .satisfiesAnyOf(
                                methods -> assertThat(methods).isNotEmpty(),
                                methods -> assertThat(paths(address)).containsExactly("/error")));
    }

    /** A new one is limited like the others, or stands here with what limits it. */
    @Test
    void whatReadersPostIsLimited() {
        var notLimitedHere = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((address, handler) -> {
            if (HandlerRules.has(handler, PublicPage.class)
                    && address.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                    && !handler.hasMethodAnnotation(RateLimited.class)) {
                notLimitedHere.addAll(paths(address));
            }
        });
        assertThat(notLimitedHere)
                .containsExactlyInAnyOrder(
                        // shown after a sign-in that was refused, and counted
                        "/dang-nhap/chua-duoc",
                        // guesses are counted in the database, for all nodes
                        "/dang-nhap/ma",
                        "/dang-nhap/xac-nhan",
                        "/quen-mat-khau",
                        // a link of 256 bits
                        "/dat-mat-khau");
    }

    /** Sheets that are reckoned from all there is, and files that are looked through. */
    @Test
    void whatIsMuchWorkIsLimited() {
        assertThat(mapping.getHandlerMethods().entrySet())
                .filteredOn(entry -> paths(entry.getKey()).stream().anyMatch(path -> path.matches(".*\\.(xlsx|csv)"))
                        || entry.getKey().getConsumesCondition().getConsumableMediaTypes().stream()
                                .anyMatch(MediaType.MULTIPART_FORM_DATA::includes)
                        || Arrays.stream(entry.getValue().getMethodParameters())
                                .anyMatch(HandlerRulesTests::bringsFiles))
                .hasSizeGreaterThan(10)
                .allSatisfy(entry -> assertThat(entry.getValue().hasMethodAnnotation(RateLimited.class))
                        .as("%s is limited", entry.getKey())
                        .isTrue());
    }

    private static boolean bringsFiles(MethodParameter parameter) {
        return parameter.getGenericParameterType().getTypeName().contains("MultipartFile")
                || parameter.getParameterType().isRecord()
                        && Arrays.stream(parameter.getParameterType().getRecordComponents())
                                .anyMatch(field ->
                                        field.getGenericType().getTypeName().contains("MultipartFile"));
    }

    /** No other kind of handler is there, but files that everybody reads: a function or a view would know no rule. */
    @Test
    void nothingButTheseAndFilesAnswers() {
        context.getBeansOfType(HandlerMapping.class).forEach((name, kind) -> {
            if (kind instanceof RouterFunctionMapping functions) {
                assertThat(functions.getRouterFunction()).as(name).isNull();
            } else if (kind instanceof AbstractUrlHandlerMapping addresses) {
                assertThat(addresses.getHandlerMap().values())
                        .as(name)
                        .allSatisfy(handler -> assertThat(handler).isInstanceOf(ResourceHttpRequestHandler.class));
                assertThat(addresses.getRootHandler()).as(name).isNull();
            } else if (kind instanceof RequestMappingInfoHandlerMapping other && other != mapping) {
                // of the health on the port of operators: nothing on this one
                assertThat(other.getHandlerMethods()).as(name).isEmpty();
            } else {
                assertThat(kind).as(name).isSameAs(mapping);
            }
        });
    }

    private static List<String> paths(RequestMappingInfo address) {
        return List.copyOf(address.getPatternValues());
    }

    private static boolean readable(RequestMappingInfo address) {
        return address.getMethodsCondition().getMethods().stream()
                .anyMatch(method -> method.name().equals("GET"));
    }
}
