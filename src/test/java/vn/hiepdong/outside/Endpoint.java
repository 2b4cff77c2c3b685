package vn.hiepdong.outside;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One thing that can be asked of the portal.
 *
 * @param pattern as the handler writes it, without the expressions of its variables: {@code /staff/programmes/{id}}
 * @param button the parameter that tells it from others at the same address; empty for most
 */
record Endpoint(String method, String pattern, String button, boolean multipart, HandlerMethod handler) {

    static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final Pattern EXPRESSION = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

    /** All of them, in the order of their addresses. */
    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Endpoint::pattern)
                        .thenComparing(Endpoint::method)
                        .thenComparing(Endpoint::button)
                        .thenComparing(Endpoint::multipart))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo address, HandlerMethod handler) {
        var button = address.getParamsCondition().getExpressions().stream()
                .map(expression -> expression.getName())
                .findFirst()
                .orElse("");
        var multipart = address.getConsumesCondition().getConsumableMediaTypes().stream()
                .anyMatch(MediaType.MULTIPART_FORM_DATA::includes);
        return address.getMethodsCondition().getMethods().stream()
                .flatMap(method -> address.getPatternValues().stream()
                        .map(pattern -> new Endpoint(
                                method.name(),
                                EXPRESSION.matcher(pattern).replaceAll("{$1}"),
                                button,
                                multipart,
                                handler)));
    }

    boolean reads() {
        return method.equals("GET");
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** The rule by which it is opened, as its annotation is called. */
    String rule() {
        return Stream.concat(
                        Stream.of(handler.getMethod().getAnnotations()),
                        Stream.of(handler.getBeanType().getAnnotations()))
                .map(annotation -> annotation.annotationType().getSimpleName())
                .filter(name -> name.matches("[A-Z][A-Za-z]+Page"))
                .filter(name -> !name.equals("CachedPage"))
                .findFirst()
                .orElse("none");
    }

    @Override
    public String toString() {
        return method + " " + pattern + (button.isEmpty() ? "" : " (" + button + ")");
    }
}
