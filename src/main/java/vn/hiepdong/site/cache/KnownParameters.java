package vn.hiepdong.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * A request with those parameters alone that its handler reads, in one order and without empty ones. What is not here
 * can neither make a second copy of a page nor find its way into the links of one that others are served.
 */
class KnownParameters extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;
    private final String query;

    KnownParameters(HttpServletRequest request, Set<String> known) {
        super(request);
        var kept = new TreeMap<String, String[]>();
        for (var name : known) {
            var values = request.getParameterValues(name);
            if (values != null && Arrays.stream(values).anyMatch(StringUtils::hasText)) {
                kept.put(
                        name, Arrays.stream(values).filter(StringUtils::hasText).toArray(String[]::new));
            }
        }
        parameters = Collections.unmodifiableMap(kept);
        query = parameters.entrySet().stream()
                .flatMap(
                        one -> Arrays.stream(one.getValue()).map(value -> encoded(one.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** Under which path and parameters the page is kept. */
    PageKey key() {
        return new PageKey(getRequestURI(), query);
    }

    /** What answers HEAD is the page that GET would get; the container keeps its body back. */
    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public String getQueryString() {
        return query.isEmpty() ? null : query;
    }

    @Override
    public String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
