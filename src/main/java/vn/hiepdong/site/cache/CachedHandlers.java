package vn.hiepdong.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.page.Pager;

/** Which handler will answer a request, whether what it answers may be kept, and which parameters it reads. */
@Component
class CachedHandlers {

    /** What the portal's own addresses are made of; anything else is for the security chain to judge. */
    private static final Pattern PLAIN_PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*/?");

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final RequestMappingHandlerMapping handlers;
    private final Map<HandlerMethod, Optional<Cached>> known = new ConcurrentHashMap<>();

    CachedHandlers(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    /** @param parameters that the handler reads: no other one can change what it answers */
    record Cached(Duration longest, Set<String> parameters) {}

    /** Empty: the request is not for a page that may be kept. */
    Optional<Cached> of(HttpServletRequest request) {
        if (!PLAIN_PATH.matcher(request.getRequestURI()).matches()) {
            return Optional.empty();
        }
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            var chain = handlers.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    ? known.computeIfAbsent(method, CachedHandlers::factsOf)
                    : Optional.empty();
        } catch (Exception wrongMethodOrType) {
            // the dispatcher answers 405 or 406 itself
            return Optional.empty();
        }
    }

    static Optional<Cached> factsOf(HandlerMethod handler) {
        var page = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), CachedPage.class);
        if (page == null) {
            page = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), CachedPage.class);
        }
        return Optional.ofNullable(page)
                .filter(found -> found.seconds() > 0)
                .map(found -> new Cached(Duration.ofSeconds(found.seconds()), parametersOf(handler)));
    }

    private static Set<String> parametersOf(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(CachedHandlers::parametersOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> parametersOf(MethodParameter argument) {
        var type = argument.getParameterType();
        if (argument.hasParameterAnnotation(PathVariable.class)) {
            return Stream.empty();
        }
        if (HttpServletRequest.class.isAssignableFrom(type)) {
            return Stream.of(Pager.PARAMETER);
        }
        if (type.isRecord()) {
            return Arrays.stream(BeanUtils.getResolvableConstructor(type).getParameters())
                    .map(CachedHandlers::nameOf);
        }
        var asked = argument.getParameterAnnotation(RequestParam.class);
        if (asked != null && StringUtils.hasText(asked.name())) {
            return Stream.of(asked.name());
        }
        return asked != null || BeanUtils.isSimpleProperty(type) ? Stream.of(ownName(argument)) : Stream.empty();
    }

    private static String ownName(MethodParameter argument) {
        argument.initParameterNameDiscovery(NAMES);
        return argument.getParameterName();
    }

    private static String nameOf(Parameter part) {
        var named = part.getAnnotation(BindParam.class);
        return named == null ? part.getName() : named.value();
    }
}
