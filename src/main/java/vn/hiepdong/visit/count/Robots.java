package vn.hiepdong.visit.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells programs from people by the name they give themselves, after the list of crawler-user-agents. Nearly all of its 1500
 * patterns are plain words, which are looked for as such; what was found out about a name is remembered.
 */
@Component
class Robots {

    private static final String LIST = "visit/crawler-user-agents-1.60.0/crawler-user-agents.json";
    private static final Pattern PLAIN = Pattern.compile("(?:[^\\\\\\[\\](){}|*+?^$.]|\\\\[^a-zA-Z0-9])+");

    /** Browsers in use bear some thousands of names; whoever invents more makes this node begin anew. */
    private static final int MOST_REMEMBERED = 10_000;

    private static final int LONGEST_NAME = 512;

    private final List<String> words;
    private final List<Predicate<String>> patterns;
    private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();

    Robots() {
        var listed = read().stream()
                .collect(Collectors.partitioningBy(
                        pattern -> PLAIN.matcher(pattern).matches()));
        words = listed.get(true).stream()
                .map(pattern -> pattern.replaceAll("\\\\(.)", "$1"))
                .toList();
        patterns = listed.get(false).stream()
                .map(Pattern::compile)
                .map(Pattern::asPredicate)
                .toList();
    }

    /** @param userAgent null where none was given, as no browser does */
    boolean isRobot(String userAgent) {
        if (userAgent == null || userAgent.isBlank() || userAgent.length() > LONGEST_NAME) {
            return true;
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(userAgent, this::isListed);
    }

    boolean isListed(String userAgent) {
        return words.stream().anyMatch(userAgent::contains)
                || patterns.stream().anyMatch(pattern -> pattern.test(userAgent));
    }

    private static List<String> read() {
        try (var list = new ClassPathResource(LIST).getInputStream()) {
            var entries = JsonMapper.builder().build().readTree(list);
            return StreamSupport.stream(entries.spliterator(), false)
                    .map(entry -> entry.get("pattern").asString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
