package vn.hiepdong.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.PartialDate;

/** Agencies end and others come after them; what was signed before stays as it was signed (invariants 8 and 9). */
class SuccessionTests {

    @ParameterizedTest(name = "{0}, {1} before, {2} after: {3}")
    @CsvSource({
        "MERGED,    1, 1, refused",
        "MERGED,    2, 1, taken",
        "MERGED,    3, 1, taken",
        "MERGED,    2, 2, refused",
        "ABSORBED,  1, 1, taken",
        "ABSORBED,  2, 1, taken",
        "ABSORBED,  1, 0, refused",
        "ABSORBED,  1, 2, refused",
        "SPLIT,     1, 2, taken",
        "SPLIT,     1, 3, taken",
        "SPLIT,     1, 1, refused",
        "SPLIT,     2, 2, refused",
        "SEPARATED, 1, 1, taken",
        "SEPARATED, 1, 2, taken",
        "SEPARATED, 2, 1, refused",
        "SEPARATED, 1, 0, refused",
        "REPLACED,  1, 1, taken",
        "REPLACED,  2, 1, refused",
        "REPLACED,  1, 2, refused",
        "DISSOLVED, 1, 0, taken",
        "DISSOLVED, 4, 0, taken",
        "DISSOLVED, 1, 1, refused",
        "DISSOLVED, 0, 0, refused",
    })
    void eachKindHasItsNumbers(SuccessionType type, int before, int after, String outcome) {
        if (outcome.equals("taken")) {
            assertThat(succession(type, "2025", several("A", before), several("B", after))
                            .type())
                    .isEqualTo(type);
        } else {
            assertThatThrownBy(() -> succession(type, "2025", several("A", before), several("B", after)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage(type.rule());
        }
    }

    @ParameterizedTest(name = "in force {0}: closed {1}")
    @CsvSource({"01/07/2025, 30/06/2025", "02/2025, 02/2025", "2025, 2025"})
    void itEndsOnTheDayBeforeAsExactlyAsIsKnown(String effective, String closed) {
        var district = agency("UBND huyện");
        end(SuccessionType.DISSOLVED, effective, List.of(district), List.of());
        assertThat(district.closedOn().print()).isEqualTo(closed);
    }

    @Test
    void anOldRecordSaysWhatItIsTodayWhateverStoodBetween() {
        var board = agency("Ban Dân vận Tỉnh ủy Hải Dương");
        var joined = agency("Ban Tuyên giáo và Dân vận Tỉnh ủy Hải Dương");
        var today = agency("Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng");
        end(SuccessionType.MERGED, "2025", List.of(board, agency("Ban Tuyên giáo")), List.of(joined));
        end(SuccessionType.ABSORBED, "01/07/2025", List.of(joined), List.of(today));

        assertThat(printed(board)).isEqualTo("nay là Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng");
        assertThat(board.printedOn(LocalDate.of(2018, 4, 10)).then()).isEqualTo("Ban Dân vận Tỉnh ủy Hải Dương");
        assertThat(printed(today)).isNull();
    }

    @Test
    void oneThatWasSplitIsSeveralToday() {
        var split = agency("Sở cũ");
        end(SuccessionType.SPLIT, "01/03/2025", List.of(split), List.of(agency("Sở A"), agency("Sở B")));
        assertThat(printed(split)).isEqualTo("nay là Sở A, Sở B");
    }

    @Test
    void oneThatNobodyFollowsHasEnded() {
        var district = agency("UBND huyện Bình Liêu");
        end(SuccessionType.DISSOLVED, "01/07/2025", List.of(district), List.of());
        assertThat(printed(district)).isEqualTo("đã kết thúc hoạt động 30/06/2025");
    }

    @Test
    void oneFromWhichAnotherWasSeparatedGoesOn() {
        var original = agency("Sở cũ");
        succession(SuccessionType.SEPARATED, "2025", List.of(original), several("Sở mới ", 1));
        assertThat(original.closedOn()).isNull();
        assertThat(printed(original)).isNull();
    }

    @Test
    void noneFollowsItself() {
        var first = agency("A");
        var second = agency("B");
        end(SuccessionType.REPLACED, "2024", List.of(first), List.of(second));
        assertThatThrownBy(() -> succession(SuccessionType.REPLACED, "2025", List.of(second), List.of(first)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("không thể kế thừa chính mình");
    }

    @Test
    void noneEndsTwiceNorIsRenamedAfterItsEnd() {
        var district = agency("UBND huyện");
        end(SuccessionType.DISSOLVED, "01/07/2025", List.of(district), List.of());
        assertThatThrownBy(() -> end(SuccessionType.DISSOLVED, "2026", List.of(district), List.of()))
                .hasMessageContaining("đã kết thúc từ trước");
        assertThatThrownBy(() -> district.rename("Tên mới", null, null, date("01/08/2025"), null))
                .hasMessageContaining("đã kết thúc (30/06/2025)");
    }

    @Test
    void whatWasRecordedWronglyCountsNoMore() {
        var district = agency("UBND huyện");
        var wrong = end(SuccessionType.REPLACED, "2025", List.of(district), List.of(agency("UBND xã")));
        wrong.takeBack("Gõ nhầm");
        district.reopen();
        assertThat(printed(district)).isNull();
        assertThat(district.successions()).isEmpty();
    }

    private static String printed(Agency agency) {
        return agency.printedOn(LocalDate.of(2018, 4, 10)).now();
    }

    private static Succession end(SuccessionType type, String effective, List<Agency> before, List<Agency> after) {
        var succession = succession(type, effective, before, after);
        before.forEach(agency -> agency.end(succession));
        return succession;
    }

    private static Succession succession(
            SuccessionType type, String effective, List<Agency> before, List<Agency> after) {
        return new Succession(type, date(effective), before, after, null, null);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private static List<Agency> several(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> agency(name + number))
                .toList();
    }

    private static Agency agency(String name) {
        var agency = new Agency(name);
        agency.name(name, null, null);
        return agency;
    }
}
