package vn.hiepdong.journey.replay;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Adds to a post every field that its form does not have: those of all other forms, and all columns there are (ASVS 15.3.3). Each
 * says the same, which is no number, day or choice: a field that is bound after all is refused, and a text is found wherever it went.
 */
class ExtraFields {

    /** What each of them says. */
    static final String MARK = "truong-la-4711";

    private static final Pattern IN_A_ROW = Pattern.compile("(\\w+)\\[\\d+]\\.");

    private final RequestMappingHandlerMapping handlers;
    private final Set<String> names;

    ExtraFields(RequestMappingHandlerMapping handlers, JdbcClient jdbc) {
        this.handlers = handlers;
        this.names = new TreeSet<>(columns(jdbc));
        handlers.getHandlerMethods().values().stream()
                .flatMap(handler -> forms(handler).flatMap(ExtraFields::fields))
                .map(RecordComponent::getName)
                .forEach(names::add);
        names.removeAll(buttons(handlers));
    }

    /** @return the same post, and more; as it is where no form of the portal is meant */
    HttpServletRequest addedTo(HttpServletRequest request) {
        var handler = handlerOf(request);
        if (handler == null) {
            return request;
        }
        var widened = new LinkedHashMap<>(request.getParameterMap());
        add("", known(handler), widened);
        rows(handler)
                .forEach((list, known) -> request.getParameterMap().keySet().stream()
                        .map(IN_A_ROW::matcher)
                        .filter(row -> row.lookingAt() && row.group(1).equals(list))
                        .map(row -> row.group())
                        .distinct()
                        .forEach(row -> add(row, known, widened)));
        return new Widened(request, widened);
    }

    private void add(String row, Set<String> known, Map<String, String[]> parameters) {
        names.stream()
                .filter(name -> !known.contains(name.replaceAll("\\..*", "")))
                .forEach(name -> parameters.putIfAbsent(row + name, new String[] {MARK}));
    }

    private HandlerMethod handlerOf(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            var chain = handlers.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception none) {
            return null;
        }
    }

    /** What a handler reads by name, and what may be bound to a field of its form. */
    private static Set<String> known(HandlerMethod handler) {
        return Stream.concat(
                        forms(handler).flatMap(ExtraFields::fields).map(RecordComponent::getName),
                        Arrays.stream(handler.getMethodParameters()).flatMap(ExtraFields::named))
                .collect(Collectors.toSet());
    }

    private static Stream<String> named(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        return Stream.of(parameter.getParameter().getName(), asked == null ? "" : asked.name());
    }

    /** The lists of a form, with the fields of one row of each. */
    private static Map<String, Set<String>> rows(HandlerMethod handler) {
        var rows = new HashMap<String, Set<String>>();
        forms(handler).flatMap(ExtraFields::fields).forEach(field -> {
            if (field.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> row
                    && row.isRecord()) {
                rows.put(
                        field.getName(),
                        fields(row).map(RecordComponent::getName).collect(Collectors.toSet()));
            }
        });
        return rows;
    }

    private static Stream<Class<?>> forms(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .<Class<?>>map(MethodParameter::getParameterType)
                .filter(Class::isRecord);
    }

    private static Stream<RecordComponent> fields(Class<?> form) {
        return Arrays.stream(form.getRecordComponents());
    }

    private static List<String> columns(JdbcClient jdbc) {
        return jdbc
                .sql("select distinct column_name from information_schema.columns where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(ExtraFields::inAllSpellings)
                .toList();
    }

    /** As the column is called, as its property, and as the record that it names. */
    private static Stream<String> inAllSpellings(String column) {
        var record = JdbcUtils.convertUnderscoreNameToPropertyName(column.replaceAll("_id$", ""));
        return Stream.of(column, JdbcUtils.convertUnderscoreNameToPropertyName(column), record, record + ".id");
    }

    /** Parameters by which a handler is chosen: another one would be asked. */
    private static Set<String> buttons(RequestMappingHandlerMapping handlers) {
        return handlers.getHandlerMethods().keySet().stream()
                .flatMap(address -> address.getParamsCondition().getExpressions().stream())
                .map(expression -> expression.getName())
                .collect(Collectors.toSet());
    }

    private static final class Widened extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        private Widened(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = parameters;
        }

        @Override
        public String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
