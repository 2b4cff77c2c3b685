package vn.hiepdong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The facts of one event, line by line, each followed by comments that say where the public reads it:
 * {@code #→ page | selector | words}, or {@code #→ later | what will hold it}. The pages' addresses stand on top:
 * {@code #→ programme = /chuong-trinh/…}.
 */
record FactFile(String name, Map<String, String> pages, List<Fact> facts) {

    private static final String MARK = "#→";

    /** Opens a list or a group of facts, and is none itself. */
    private static final Pattern HEADING = Pattern.compile("(- )?[a-z_0-9]+:");

    /**
     * @param number of the line among the facts, counted from 1
     * @param readings where it is read; one at least
     * @param later what will hold it; null unless it has no home yet
     */
    record Fact(int number, String text, List<Reading> readings, String later) {}

    /** @param words what the element holds, whatever stands around them */
    record Reading(String page, String selector, String words) {}

    static FactFile read(Path file) {
        var pages = new LinkedHashMap<String, String>();
        var facts = new ArrayList<Fact>();
        var number = 0;
        for (var line : lines(file)) {
            if (!line.startsWith(MARK)) {
                number++;
                if (!line.isEmpty()
                        && !line.startsWith("#")
                        && !HEADING.matcher(line).matches()) {
                    facts.add(new Fact(number, line, List.of(), null));
                }
                continue;
            }
            var said = line.substring(MARK.length()).strip();
            if (facts.isEmpty()) {
                var page = said.split(" = ", 2);
                pages.put(page[0], page[1]);
            } else {
                facts.set(facts.size() - 1, with(facts.get(facts.size() - 1), said.split(" \\| ", 3), pages));
            }
        }
        return new FactFile(file.getFileName().toString(), pages, facts);
    }

    private static Fact with(Fact fact, String[] said, Map<String, String> pages) {
        if (said[0].equals("later")) {
            return new Fact(fact.number(), fact.text(), fact.readings(), said[1]);
        }
        var reading = new Reading(pages.get(said[0]), said[1], said[2]);
        var readings =
                Stream.concat(fact.readings().stream(), Stream.of(reading)).toList();
        return new Fact(fact.number(), fact.text(), readings, fact.later());
    }

    private static List<String> lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
