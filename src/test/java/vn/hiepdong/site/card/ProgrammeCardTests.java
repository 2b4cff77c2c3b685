package vn.hiepdong.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.programme.ProgrammeKind;
import vn.hiepdong.programme.ProgrammeStatus;

/** A card of ten parties stands beside one of two. */
class ProgrammeCardTests {

    @ParameterizedTest(name = "{0} parties: {1} named, {2} more")
    @CsvSource({"2, 2, 0", "4, 4, 0", "5, 3, 2", "10, 3, 7"})
    void aCardNamesTheFirstParties(int parties, int named, int more) {
        var card = new ProgrammeCard(
                "quy-che",
                "Quy chế phối hợp",
                ProgrammeKind.TERM_REGULATION,
                ProgrammeStatus.SIGNED,
                false,
                "2021 – 2026",
                "",
                IntStream.range(0, parties)
                        .mapToObj(at -> new DatedName("Bên " + at, null, "ben-" + at))
                        .toList());

        assertThat(card.firstParties()).hasSize(named);
        assertThat(card.moreParties()).isEqualTo(more);
    }
}
