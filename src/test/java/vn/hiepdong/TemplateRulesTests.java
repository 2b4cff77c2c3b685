package vn.hiepdong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may do: the content security policy forbids it, or it opens a hole. */
class TemplateRulesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern INLINE = Pattern.compile(
            "(?i)\\sstyle=|th:style|\\son[a-z]+=|<style|<script(?![^>]*(src=|type=\"application/ld\\+json\"|th:replace))");
    private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\(|__\\$\\{");
    private static final Pattern ABSOLUTE_LINK = Pattern.compile("\\s(href|action|src)=\"/");
    private static final Pattern REQUIRED_FIELD = Pattern.compile(
            "fragments/form :: (text|area|day|select|picker|radios)\\([^}]*, true[,)]|:: password\\(|class=\"star\"");
    private static final int LONGEST = 150;

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoInlineScriptOrStyle(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(INLINE);
    }

    /** Save one: it prints what only the sanitiser makes. */
    @ParameterizedTest
    @MethodSource("templates")
    void escapesEveryValueOutsideTheOneFileThatIsThereForIt(Path template) throws IOException {
        if (!template.endsWith("fragments/raw.html")) {
            assertThat(Files.readString(template)).doesNotContainPattern(UNESCAPED);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void linksWithinThePathUnderWhichThePortalLives(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(ABSOLUTE_LINK);
    }

    /** Row P03: what the star means is said once, wherever one stands. */
    @ParameterizedTest
    @MethodSource("templates")
    void aFormWithARequiredFieldSaysOnceWhatTheStarMeans(Path template) throws IOException {
        var text = Files.readString(template);
        if (text.contains("<form") && REQUIRED_FIELD.matcher(text).find()) {
            assertThat(text.split(":: legend", -1)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isReadAtOnce(Path template) throws IOException {
        assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(LONGEST);
    }
}
