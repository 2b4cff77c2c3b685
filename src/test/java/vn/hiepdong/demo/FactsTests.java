package vn.hiepdong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.demo.FactFile.Fact;
import vn.hiepdong.demo.FactFile.Reading;

/**
 * Five real events fit into the portal without loss: each line of what is known of them is read by the public, on a page of
 * the demonstration. Writes docs/facts.md.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@FreshDatabase
class FactsTests {

    private static final Path FACTS = Path.of("src/test/resources/facts");
    private static final Path DOCS = Path.of("docs/facts.md");
    private static final HttpClient READER = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    private final Map<String, Document> pages = new LinkedHashMap<>();

    @Test
    void eachLineIsReadWhereTheTableSays() throws IOException {
        var missing = new ArrayList<String>();
        for (var file : files()) {
            for (var fact : file.facts()) {
                if (fact.readings().isEmpty() && fact.later() == null) {
                    missing.add("%s:%d has no home: %s".formatted(file.name(), fact.number(), fact.text()));
                }
                fact.readings().stream()
                        .filter(reading -> !reads(reading))
                        .forEach(reading -> missing.add(
                                "%s:%d %s%n    %s".formatted(file.name(), fact.number(), fact.text(), reading)));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Where it differed from the one kept, fails once, so that the new one is looked at. */
    @Test
    void theTableInTheDocsIsTheOneThatHolds() throws IOException {
        var kept = Files.exists(DOCS) ? Files.readString(DOCS) : "";
        var written = print(files());
        Files.writeString(DOCS, written);
        assertThat(kept).as("docs/facts.md, now written anew: commit it").isEqualTo(written);
    }

    private boolean reads(Reading reading) {
        return pages.computeIfAbsent(reading.page(), this::open).select(reading.selector()).stream()
                .anyMatch(element -> element.text().contains(reading.words()));
    }

    private Document open(String path) {
        try {
            var address = URI.create("http://localhost:" + port + path);
            var answer = READER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return Jsoup.parse(answer.body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    private static List<FactFile> files() throws IOException {
        try (var files = Files.list(FACTS)) {
            return files.sorted().map(FactFile::read).toList();
        }
    }

    private static String print(List<FactFile> files) {
        return """
                # Where the facts are read

                Five real events, taken down from their news items, are part of the demonstration. Each line of what is known
                of them ([src/test/resources/facts](../src/test/resources/facts)) is read by the public where this table says.
                `FactsTests` opens the pages, fails when a fact is missing, and writes this page.
                """ + files.stream().map(FactsTests::table).collect(Collectors.joining());
    }

    private static String table(FactFile file) {
        return """

                ## %s

                | Line | Fact | Page | Selector | Words |
                | --- | --- | --- | --- | --- |
                """.formatted(file.name())
                + file.facts().stream().flatMap(FactsTests::rows).collect(Collectors.joining());
    }

    private static Stream<String> rows(Fact fact) {
        var read = fact.readings().stream()
                .map(reading ->
                        row(fact, reading.page(), "`" + reading.selector().replace("|", "\\|") + "`", reading.words()));
        return fact.later() == null ? read : Stream.concat(read, Stream.of(row(fact, "later", "", fact.later())));
    }

    private static String row(Fact fact, String page, String selector, String words) {
        return "| %d | %s | %s | %s | %s |%n"
                .formatted(fact.number(), fact.text().replace("|", "\\|"), page, selector, words);
    }
}
