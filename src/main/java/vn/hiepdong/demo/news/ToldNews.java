package vn.hiepdong.demo.news;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import vn.hiepdong.demo.Typing;

/**
 * An article as a file of the demonstration tells it: fields first, "name: text", some of them several times; the first line
 * that is none begins the text. A line of four equals signs stands between two.
 *
 * @param body with marks
 */
record ToldNews(List<String> fields, String body) {

    static List<ToldNews> read(Resource file) {
        try {
            return Stream.of(file.getContentAsString(StandardCharsets.UTF_8).split("====\n"))
                    .map(block -> of(block.lines().toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where it is not told. */
    String get(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    boolean has(String field) {
        return !all(field).isEmpty();
    }

    List<String> all(String field) {
        return fields.stream()
                .filter(line -> line.startsWith(field + ": "))
                .map(line -> line.substring(field.length() + 2))
                .toList();
    }

    /** The part of a field before or behind its bar; empty where there is none. */
    String part(String field, int number) {
        var parts = get(field).split(" \\| ");
        return number < parts.length ? parts[number] : "";
    }

    /** What an editor types about it: all that is not about its time. */
    String typed(long category, List<String> related) {
        var lines = new StringBuilder("category: " + category + "\n");
        for (var field : List.of("title", "summary", "byline", "source")) {
            lines.append(field + ": " + get(field) + "\n");
        }
        lines.append("body: " + body.replace("\n", Typing.NEW_LINE) + "\n");
        for (var at = 0; at < related.size(); at++) {
            lines.append("related[%d].record: %s%n".formatted(at, related.get(at)));
        }
        return lines.toString();
    }

    private static ToldNews of(List<String> lines) {
        var fields = new ArrayList<String>();
        var at = 0;
        while (lines.get(at).matches("[a-z]+: .*")) {
            fields.add(lines.get(at++));
        }
        return new ToldNews(fields, String.join("\n", lines.subList(at, lines.size())));
    }
}
