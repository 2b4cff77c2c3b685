package vn.hiepdong.commitment.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedCommitmentsTests {

    @ParameterizedTest
    @MethodSource("vn.hiepdong.commitment.paste.PastedCommitmentsCases#table")
    void aPastedTextBecomesRows(String pasted, List<String> rows) {
        assertThat(PastedCommitments.parse(pasted)).map(this::asInTheTable).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("vn.hiepdong.commitment.paste.PastedCommitmentsCases#table")
    void theSameComesOfTheEncodingsOfOtherMachines(String pasted, List<String> rows) {
        var fromElsewhere = Normalizer.normalize(pasted, Normalizer.Form.NFD).replace("\n", "\r\n");
        assertThat(PastedCommitments.parse("\uFEFF" + fromElsewhere))
                .map(this::asInTheTable)
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n\t\n", "-----", "1.", "•"})
    void nothingComesOfNothing(String pasted) {
        assertThat(PastedCommitments.parse(pasted)).isEmpty();
    }

    @Test
    void aTextOfManyLongItemsIsReadAtOnce() {
        var pasted = IntStream.rangeClosed(1, 999)
                .mapToObj(n -> n + ". " + "Tuyên truyền, vận động ".repeat(200))
                .collect(Collectors.joining("\n"));
        var rows = Assertions.assertTimeout(Duration.ofSeconds(10), () -> PastedCommitments.parse(pasted));
        assertThat(rows).hasSize(999).last().extracting(PastedItem::label).isEqualTo("999");
    }

    private String asInTheTable(PastedItem row) {
        return row.section() + " | " + row.label() + " | " + row.statement();
    }
}
