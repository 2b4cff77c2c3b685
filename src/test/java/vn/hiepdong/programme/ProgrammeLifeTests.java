package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.web.RuleViolation;

/** Each act in each state: where it leads, or "-" where it is refused. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ProgrammeLifeTests {

    private static final String TABLE = """
            state                  | submit        | return | cancel    | sign   | record | edit
            live DRAFT             | READY_TO_SIGN | -      | CANCELLED | -      | -      | DRAFT
            live READY_TO_SIGN     | -             | DRAFT  | CANCELLED | SIGNED | -      | -
            live SIGNED            | -             | -      | -         | -      | -      | -
            live CANCELLED         | -             | -      | -         | -      | -      | -
            archival DRAFT         | -             | -      | CANCELLED | -      | SIGNED | DRAFT
            archival SIGNED        | -             | -      | -         | -      | -      | -
            archival CANCELLED     | -             | -      | -         | -      | -      | -
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final Map<String, Consumer<Programme>> ACTS = Map.of(
            "submit", Programme::submitForSigning,
            "return", programme -> programme.returnToDraft("Còn thiếu phụ lục"),
            "cancel", programme -> programme.cancel("Các bên không ký nữa"),
            "sign", programme -> programme.markSigned(DAY, DAY),
            "record", programme -> programme.recordAsSigned(DAY),
            "edit", programme -> programme.describeLive(programme.details(), null, null));

    static Stream<Arguments> table() {
        var rows = TABLE.lines().map(line -> List.of(line.split("\\s*\\|\\s*"))).toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, column -> column < row.size(), column -> column + 1)
                        .map(column -> {
                            var state = row.get(0).split(" ");
                            return Arguments.of(state[0], state[1], rows.get(0).get(column), row.get(column));
                        }));
    }

    @ParameterizedTest(name = "{0} {1}, {2}: {3}")
    @MethodSource("table")
    void eachActLeadsWhereTheTableSays(
            String kept,
            String state,
            String act,
            String after,
            @Autowired JdbcClient jdbc,
            @Autowired EntityManager entities) {
        var agencies = new AgencyRows(jdbc, entities);
        var committee = agencies.agency("Ủy ban nhân dân tỉnh Mẫu");
        var row = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình phối hợp", committee)
                .between(committee, agencies.agency("Ủy ban Mặt trận Tổ quốc tỉnh Mẫu"))
                .status(state);
        var programme = (kept.equals("archival") ? row.archival() : row).save();

        if (after.equals("-")) {
            assertThatThrownBy(() -> ACTS.get(act).accept(programme)).isInstanceOf(RuleViolation.class);
            assertThat(programme.status()).hasToString(state);
        } else {
            ACTS.get(act).accept(programme);
            assertThat(programme.status()).hasToString(after);
        }
    }
}
