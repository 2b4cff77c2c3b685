package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeStatusTests {

    @ParameterizedTest
    @MethodSource("vn.hiepdong.programme.ProgrammeStatusCases#table")
    void theStatusFollowsFromTheDates(
            ProgrammeStatus stored,
            boolean archival,
            LocalDate effectiveFrom,
            LocalDate periodTo,
            LocalDate today,
            ProgrammeStatus shown) {
        assertThat(ProgrammeStatus.shown(stored, archival, effectiveFrom, periodTo, today))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "EXPIRED"})
    void aStatusThatIsDerivedIsNeverStored(ProgrammeStatus derived) {
        var day = LocalDate.of(2026, 6, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> ProgrammeStatus.shown(derived, false, day, day, day));
    }
}
