package vn.hiepdong.outside;

import jakarta.servlet.Filter;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.test.util.ReflectionTestUtils;

/** What stands before all handlers, and which addresses it answers by itself, where no rule of a handler is asked. */
final class FilterPage {

    private static final String HEAD = """

            ## Before any handler

            The filters of the security chain in their order, with the addresses that one looks for or answers by itself. Besides these and
            the handlers above, files are given out under `/css`, `/js`, `/img`, `/vendor` and `/webjars`
            (`HandlerRulesTests.nothingButTheseAndFilesAnswers`).

            | Filter | Address |
            | --- | --- |
            """;

    private FilterPage() {}

    static String of(List<SecurityFilterChain> chains) {
        return HEAD
                + chains.stream()
                        .flatMap(chain -> chain.getFilters().stream())
                        .map(filter ->
                                "| %s | %s |%n".formatted(filter.getClass().getSimpleName(), addresses(filter)))
                        .collect(Collectors.joining());
    }

    private static String addresses(Filter filter) {
        var addresses = new ArrayList<String>();
        for (Class<?> type = filter.getClass(); type != Object.class; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredFields())
                    .filter(field -> RequestMatcher.class.isAssignableFrom(field.getType()))
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .map(field -> String.valueOf(ReflectionTestUtils.getField(filter, field.getName())))
                    .filter(matcher -> matcher.startsWith("PathPattern ["))
                    .map(matcher -> "`" + matcher.substring("PathPattern [".length(), matcher.length() - 1) + "`")
                    .forEach(addresses::add);
        }
        return String.join(", ", addresses);
    }
}
