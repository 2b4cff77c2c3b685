package vn.hiepdong.outside;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Somebody who opens whatever there is: the addresses that are known, and those to which a page links. */
final class Crawl {

    /** Of pages that differ in their record alone, and of those that differ in what they are asked for. */
    private static final int OF_A_KIND = 4;

    private static final int OF_A_QUESTION = 2;

    private final Function<String, HttpResponse<byte[]>> reader;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Integer> met = new HashMap<>();
    private final Deque<String> next = new ArrayDeque<>();

    Crawl(Function<String, HttpResponse<byte[]>> reader) {
        this.reader = reader;
    }

    Crawl from(Collection<String> addresses) {
        next.addAll(addresses);
        while (!next.isEmpty()) {
            var path = next.remove();
            if (!answers.containsKey(path)) {
                open(path);
            }
        }
        return this;
    }

    /** Everything that was opened, with what came of it. */
    Map<String, Answer> answers() {
        return answers;
    }

    private void open(String path) {
        var answer = new Answer(reader.apply(path));
        answers.put(path, answer);
        if (answer.isPage()) {
            var here = URI.create("http://portal" + path);
            Jsoup.parse(answer.told()).select("[href], [src]").stream()
                    .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                    .map(link -> link.replaceAll("#.*", "").strip())
                    .flatMap(link -> within(here, link))
                    .filter(this::isAnother)
                    .forEach(next::add);
        }
    }

    private static Stream<String> within(URI here, String link) {
        try {
            var there = here.resolve(link);
            return here.getAuthority().equals(there.getAuthority())
                            && !there.getRawPath().isEmpty()
                    ? Stream.of(there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery()))
                    : Stream.empty();
        } catch (IllegalArgumentException | NullPointerException noAddress) {
            return Stream.empty();
        }
    }

    private boolean isAnother(String path) {
        return !answers.containsKey(path)
                && met.merge(kindOf(path), 1, Integer::sum) <= (path.contains("?") ? OF_A_QUESTION : OF_A_KIND);
    }

    /** An address without its numbers, and without what its parameters say. */
    static String kindOf(String path) {
        var parts = path.split("\\?", 2);
        var names = parts.length == 1
                ? ""
                : Stream.of(parts[1].split("&"))
                        .map(parameter -> parameter.replaceAll("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
        return parts[0].replaceAll("\\d+", "#") + names;
    }
}
