package vn.hiepdong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Each sentence and each label that is asked for stands in messages or labels.properties, and none for nothing. */
class MessagesTests {

    private static final Pattern ASKED_FOR =
            Pattern.compile("message = \"\\{([^}]+)}\"|#\\{([a-zA-Z.0-9]+)[}(]|\"\\{([a-z]\\w*\\.[a-zA-Z.]+)}\"");

    /** Asked for by a name that is put together at run time. */
    private static final Pattern COMPOSED =
            Pattern.compile("(error|field|constant|subject|action|jakarta)\\..*|typeMismatch.*");

    private final Properties messages = read();

    @Test
    void everyConstantThatIsShownHasItsLabel() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        var missing = new TreeSet<String>();
        for (var candidate : scanner.findCandidateComponents("vn.hiepdong")) {
            var type = load(candidate.getBeanClassName());
            var keys = Stream.of(type.getEnumConstants())
                    .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                    .toList();
            if (keys.stream().anyMatch(messages::containsKey)) {
                keys.stream().filter(key -> !messages.containsKey(key)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySentenceAskedForStandsThere() throws IOException {
        assertThat(askedFor()).allSatisfy(key -> assertThat(messages).containsKey(key));
    }

    @Test
    void nothingStandsThereForNothing() throws IOException {
        var asked = askedFor();
        var unused = messages.stringPropertyNames().stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> !COMPOSED.matcher(key).matches())
                .filter(key -> !isConstant(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    private static boolean isConstant(String key) {
        return key.matches("[A-Z][A-Za-z]+\\.[A-Z_]+");
    }

    private static TreeSet<String> askedFor() throws IOException {
        var keys = new TreeSet<String>();
        for (var root : new String[] {"src/main/java", "src/main/resources/templates"}) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var matcher = ASKED_FOR.matcher(Files.readString(file));
                    while (matcher.find()) {
                        Stream.of(1, 2, 3)
                                .map(matcher::group)
                                .filter(key -> key != null)
                                .forEach(keys::add);
                    }
                }
            }
        }
        return keys;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties read() {
        var properties = new Properties();
        for (var file : new String[] {"messages.properties", "labels.properties"}) {
            try (var reader = Files.newBufferedReader(Path.of("src/main/resources", file), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return properties;
    }
}
