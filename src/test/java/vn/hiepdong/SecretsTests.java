package vn.hiepdong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Secrets come from the environment or from files, and none lies among the sources (ASVS 13.3.1). */
class SecretsTests {

    private static final Set<String> NOT_SOURCES = Set.of(".git", "target", "data", "node_modules");

    private static final Pattern SECRET = Pattern.compile(
            String.join(
                    "|",
                    "-----BEGIN [A-Z ]*PRIVATE KEY",
                    "\\bAKIA[0-9A-Z]{16}\\b",
                    "\\bgh[opsu]_[A-Za-z0-9]{36}\\b",
                    "\\bglpat-[A-Za-z0-9_-]{20}",
                    "\\bxox[abp]-[A-Za-z0-9-]{10,}",
                    "\\$argon2id?\\$v=\\d+\\$",
                    "\\beyJ[A-Za-z0-9_-]{15,}\\.eyJ",
                    "jdbc:postgresql://[^\\s\"'@/]+:[^\\s\"'@/]+@",
                    // a setting that holds one, where it is not empty and leads nowhere else
                    "(?i:^\\s*[\\w.-]*(?:password|secret|token|api-?key)[\"']?\\s*[:=]\\s*[\"']?(?=\\S*\\d)[A-Za-z0-9+/=_!@%^&*-]{8,}[\"']?\\s*$)"));

    /** The password of the demonstration stands on its sign-in page, and its accounts exist nowhere else. */
    private static final String SHOWN_TO_EVERYBODY = "demonstration-password: mau-cung-lam-2026";

    @Test
    void noneLiesAmongTheSources() throws IOException {
        var found = new ArrayList<String>();
        for (var file : sources()) {
            text(file)
                    .lines()
                    .filter(line -> SECRET.matcher(line).find() && !line.contains(SHOWN_TO_EVERYBODY))
                    .forEach(line -> found.add(file + ": " + line.strip()));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.password=Gj3kd92kLm",
                "HIEPDONG_APP_PASSWORD=4f8a0c1de5",
                "  client-secret: 0f1e2d3c4b5a",
                "jdbc:postgresql://hiepdong:matkhau@db.example.vn/hiepdong",
                "$argon2id" + "$v=19$m=16384,t=2,p=1$c2FsdA$aGFzaA",
                "-----BEGIN RSA" + " PRIVATE KEY-----"
            })
    void whatOneLooksLikeIsKnown(String line) {
        assertThat(SECRET.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_DATASOURCE_PASSWORD=…",
                "POSTGRES_PASSWORD=",
                "SPRING_DATASOURCE_PASSWORD: ${HIEPDONG_APP_PASSWORD:?set it in .env}",
                "field.password=Mật khẩu"
            })
    void andWhatIsNone(String line) {
        assertThat(SECRET.matcher(line).find()).isFalse();
    }

    @Test
    void aFolderOfFilesGivesThemWhereTheEnvironmentNamesIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("spring.datasource.password"), "một câu bí mật\n");
        Files.writeString(folder.resolve("PORTAL_ADMIN_PASSWORD"), "mười hai chữ trở lên\n");
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("SPRING_CONFIG_IMPORT", "configtree:" + folder + "/")));

        ConfigDataEnvironmentPostProcessor.applyTo(environment);

        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("một câu bí mật");
        assertThat(environment.getProperty("PORTAL_ADMIN_PASSWORD")).isEqualTo("mười hai chữ trở lên");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("."))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.iterate(file, path -> path != null, Path::getParent)
                            .noneMatch(path -> path.getFileName() != null
                                    && NOT_SOURCES.contains(path.getFileName().toString())))
                    .filter(file -> !file.endsWith("SecretsTests.java"))
                    .toList();
        }
    }

    /** Empty for what is no text. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException picture) {
            return "";
        }
    }
}
