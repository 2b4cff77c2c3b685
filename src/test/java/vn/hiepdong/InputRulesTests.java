package vn.hiepdong;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What comes in is bound to forms alone, and becomes neither SQL nor the name of a page (ASVS 1.2.4, 1.3.2, 8.2.3, 15.3.3). */
class InputRulesTests {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final List<JavaMethod> HANDLERS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.hiepdong").stream()
                    .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class)
                            || method.isAnnotatedWith(ModelAttribute.class))
                    .toList();

    /** Records that are made of what was typed and nothing else; they have no setters, so each field is one of theirs. */
    private static final Pattern FORM = Pattern.compile(".*(Form|Search|SearchRequest|Filter|RowFill)");

    /** Where a statement is put together from pieces that are all our own; what was typed is always a parameter. */
    private static final Set<String> COMPOSED = Set.of(
            "account/Scopes.java",
            "account/password/PasswordLinks.java",
            "audit/SearchingHistory.java",
            "audit/event/SearchingEvents.java",
            "commitment/told/ReadingTold.java",
            "conference/ConferenceReferenceNames.java",
            "notice/NoticeLog.java",
            "site/search/Finding.java",
            "site/search/Suggesting.java",
            "visit/Visits.java",
            "web/sheet/KeptWorkbooks.java");

    private static final Pattern STATEMENT = Pattern.compile(
            "\\.sql\\(|@Query\\(|@Formula\\(|@SQLRestriction\\(|create(?:Native)?Query\\(|prepareStatement\\(");
    private static final Pattern VARIABLE =
            Pattern.compile("\\b(?!value|nativeQuery|countQuery|true|false)[a-z]\\w*\\b");

    /** What a handler returns: a literal, a constant, what a method of ours makes, or a choice between them. */
    private static final Pattern RETURNED = Pattern.compile("return (\\w+)(;| \\+)");

    private static final Pattern REDIRECT = Pattern.compile("\"redirect:(?!/)[^\"]*\" \\+ (\\w+);");

    static Stream<Path> sources() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    @Test
    void onlyFormsAreBound() {
        assertThat(HANDLERS).hasSizeGreaterThan(300).allSatisfy(handler -> {
            assertThat(handler.getParameters())
                    .as(handler.getFullName())
                    .noneMatch(parameter -> parameter.isAnnotatedWith(RequestBody.class));
            assertThat(handler.getParameters().stream().filter(InputRulesTests::isBound))
                    .as(handler.getFullName())
                    .allSatisfy(parameter -> assertThat(parameter.getRawType())
                            .matches(JavaClass::isRecord, "is a record")
                            .matches(type -> FORM.matcher(type.getName()).matches(), "is a form"));
        });
    }

    @Test
    void noFormHoldsAnEntity() {
        assertThat(HANDLERS.stream()
                        .flatMap(handler -> handler.getParameters().stream())
                        .filter(InputRulesTests::isBound))
                .allSatisfy(parameter -> assertThat(within(parameter.getRawType(), new HashSet<>()))
                        .noneMatch(type -> type.isAnnotatedWith(Entity.class)));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void whatWasTypedIsNoPartOfAStatement(Path source) throws IOException {
        var text = Files.readString(source);
        var variables = new TreeSet<String>();
        var statements = STATEMENT.matcher(text);
        while (statements.find()) {
            VARIABLE.matcher(argument(text, statements.end())).results().forEach(found -> variables.add(found.group()));
        }
        if (!COMPOSED.contains(
                SOURCES.resolve("vn/hiepdong").relativize(source).toString().replace('\\', '/'))) {
            assertThat(variables).as("variables in a statement").isEmpty();
        }
    }

    /** An expression is never put together from text: {@code __${…}__} computes what a value says. */
    @ParameterizedTest
    @MethodSource("sources")
    void noPageIsNamedByWhatWasTyped(Path source) throws IOException {
        var text = Files.readString(source);
        assertThat(text).doesNotContain("__${");
        if (source.toString().endsWith("Controller.java")) {
            var typed = Pattern.compile("@(?:PathVariable|RequestParam)(?:\\([^)]*\\))? String (\\w+)")
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(Stream.of(RETURNED, REDIRECT)
                            .flatMap(made -> made.matcher(text).results())
                            .map(found -> found.group(1)))
                    .noneMatch(typed::contains);
        }
    }

    private static boolean isBound(JavaParameter parameter) {
        var attribute = parameter.tryGetAnnotationOfType(ModelAttribute.class);
        return attribute.isPresent()
                ? attribute.get().binding()
                : parameter.getAnnotations().isEmpty()
                        && parameter.getRawType().getName().startsWith("vn.hiepdong");
    }

    private static Set<JavaClass> within(JavaClass type, Set<JavaClass> found) {
        if (type.getName().startsWith("vn.hiepdong") && found.add(type)) {
            type.getFields().stream()
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .forEach(part -> within(part, found));
        }
        return found;
    }

    /** What stands between the parentheses, without the texts in it. */
    private static String argument(String source, int from) {
        var argument = new StringBuilder();
        var depth = 1;
        for (var at = from; depth > 0; at++) {
            if (source.startsWith("\"\"\"", at)) {
                at = source.indexOf("\"\"\"", at + 3) + 2;
            } else if (source.charAt(at) == '"') {
                at = endOfText(source, at + 1);
            } else {
                depth += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
                argument.append(source.charAt(at));
            }
        }
        return argument.toString();
    }

    private static int endOfText(String source, int from) {
        var at = from;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
