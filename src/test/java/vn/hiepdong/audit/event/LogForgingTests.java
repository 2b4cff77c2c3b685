package vn.hiepdong.audit.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.support.LogLines;

/** Whatever somebody types, no line of the log is theirs: neither for people nor for machines (ASVS 16.4.1). */
@SpringBootTest
class LogForgingTests {

    private static final Logger LOG = LoggerFactory.getLogger(LogForgingTests.class);
    private static final String FORGED =
            "2026-11-25T22:00:00.000+07:00  INFO 1 [] vn.hiepdong.security : SIGN_IN SUCCESS";

    @Autowired
    private Environment settings;

    @Autowired
    private JsonMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\f"})
    void aMessageBeginsOneLineWhereverItBreaks(String lineBreak) {
        try (var log = LogLines.forPeople(settings)) {
            LOG.warn("Không đọc được {}", "tên" + lineBreak + FORGED);
            LOG.warn("dòng sau");

            assertThat(log.lines()).noneMatch(line -> line.startsWith("2026-11-25T22:00"));
            assertThat(log.lines().stream().filter(line -> line.contains("LogForgingTests")))
                    .hasSize(2);
        }
    }

    @Test
    void norDoesAStackTraceWhoseMessageBreaks() {
        try (var log = LogLines.forPeople(settings)) {
            LOG.error(
                    "Không lưu được",
                    new IllegalStateException("a\n" + FORGED, new RuntimeException("b\r\n" + FORGED)));

            var lines = log.lines();
            assertThat(lines.get(0)).endsWith(" : Không lưu được");
            assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("    | "));
            assertThat(lines).anyMatch(line -> line.contains("at vn.hiepdong.audit.event.LogForgingTests."));
            assertThat(lines.stream().filter(line -> line.contains("IllegalStateException")))
                    .as("told once")
                    .hasSize(1);
        }
    }

    @Test
    void nothingTypedMovesTheCursorOrColoursTheScreen() {
        try (var log = LogLines.forPeople(settings)) {
            LOG.warn("Không đọc được {}", "a\u001b[2J\u001b[31mđỏ\u0007\u0008\u007f");

            assertThat(log.lines()).last().asString().endsWith("Không đọc được a?[2J?[31mđỏ???");
        }
    }

    @Test
    void jsonStaysOneObjectALine() {
        var typed = "a\r\n{\"message\":\"giả\"}\u001b[31m\u2028\"";
        MDC.put("reference", "7F3K92QD");
        try (var log = LogLines.forMachines(settings)) {
            LOG.error(typed, new IllegalStateException(typed));

            assertThat(log.lines()).hasSize(1);
            var line = json.readTree(log.lines().get(0));
            assertThat(line.get("message").asString()).isEqualTo(typed);
            assertThat(line.get("reference").asString()).isEqualTo("7F3K92QD");
            assertThat(line.get("@timestamp").asString()).as("UTC").endsWith("Z");
            assertThat(line.get("service").get("name").asString()).isEqualTo("hiep-dong");
            assertThat(log.lines().get(0)).doesNotContain("\u001b");
        } finally {
            MDC.remove("reference");
        }
    }
}
