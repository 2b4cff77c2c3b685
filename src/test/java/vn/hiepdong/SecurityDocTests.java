package vn.hiepdong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md names the test that holds each promise: it is there, under that name. */
class SecurityDocTests {

    private static final Path PAGE = Path.of("docs/security.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z0-9_.]+)`");
    private static final Pattern OF_A_TEST = Pattern.compile("([A-Z]\\w*Tests)(?:\\.(\\w+))?");
    private static final Pattern METHOD = Pattern.compile("[a-z]+[A-Z]\\w*");
    private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*");

    private final Map<String, Path> tests = sources("src/test/java");
    private final Map<String, Path> classes = sources("src/main/java");

    @Test
    void whatHoldsAPromiseIsThere() throws IOException {
        var rows = heldBy();
        assertThat(rows).hasSizeGreaterThan(80).allSatisfy(this::isThere);
    }

    /** The last column of each table whose last head is "Held by". */
    private static List<String> heldBy() throws IOException {
        var held = false;
        var rows = Stream.<String>builder();
        for (var line : Files.readAllLines(PAGE)) {
            if (!line.startsWith("|")) {
                held = false;
            } else if (line.endsWith("| Held by |")) {
                held = true;
            } else if (held && !line.startsWith("| ---")) {
                rows.add(line.substring(line.lastIndexOf('|', line.length() - 2) + 1, line.length() - 1));
            }
        }
        return rows.build().toList();
    }

    /** A method without its class is of the class before it. */
    private void isThere(String held) {
        var last = "";
        for (var name :
                NAMED.matcher(held).results().map(found -> found.group(1)).toList()) {
            var test = OF_A_TEST.matcher(name);
            if (test.matches()) {
                last = test.group(1);
                assertThat(tests).as(held).containsKey(last);
                hasMethod(last, test.group(2), held);
            } else if (METHOD.matcher(name).matches() && !last.isEmpty()) {
                hasMethod(last, name, held);
            } else if (CLASS.matcher(name).matches()) {
                assertThat(classes.containsKey(name) || tests.containsKey(name))
                        .as("%s of %s", name, held)
                        .isTrue();
            }
        }
        assertThat(held).as("names what holds it").contains("`");
    }

    private void hasMethod(String test, String method, String held) {
        if (method != null) {
            assertThat(tests.get(test)).as(held).content().containsPattern("void " + method + "\\(");
        }
    }

    private static Map<String, Path> sources(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, other) -> one));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
