package vn.hiepdong.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # stands since | looked at   | told as of
            2026-11-01     , 2026-11-01  , 2026-11-01
            2026-11-01     , 2026-11-30  , 2026-11-01
            2026-11-01     , 2026-12-01  , 2026-12-01
            2026-11-01     , 2026-12-30  , 2026-12-01
            2026-11-01     , 2027-01-05  , 2026-12-31
            2026-11-02     , 2026-11-01  , 2026-11-02
            """)
    void whatStandsIsToldAnewEveryThirtyDays(LocalDate since, LocalDate today, LocalDate occasion) {
        assertThat(Matter.again(since, today)).isEqualTo(occasion);
    }
}
