package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was signed is read by everybody whatever became of it since. Who asks for the one status SIGNED loses the programmes that
 * were closed: queries and views ask {@code signed}, code {@link Programme#signed()}.
 */
@SpringBootTest
@AutoConfigureMockMvc
class SignedForGoodTests {

    private static final Pattern ONE_STATUS =
            Pattern.compile("status\\s*=\\s*(vn\\.hiepdong\\.programme\\.ProgrammeStatus\\.|')SIGNED"
                    + "|get\\(\"status\"\\), ProgrammeStatus\\.SIGNED|status\\(\\) [!=]= ProgrammeStatus\\.SIGNED");

    /** The one place that moves a programme on from there. */
    private static final List<String> ASK_FOR_IT = List.of("ShownStatus.java", "ClosingProgrammes.java");

    @Test
    void noQueryAsksForTheOneStatus() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!ASK_FOR_IT.contains(file.getFileName().toString())) {
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(ONE_STATUS);
                }
            }
        }
    }

    @Test
    void noViewAsksForTheOneStatus(@Autowired JdbcClient jdbc) {
        assertThat(jdbc.sql("select viewname from pg_views where schemaname = current_schema()"
                                + " and definition like '%''SIGNED''%'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
