package vn.hiepdong.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourTextTests {

    @ParameterizedTest
    @CsvSource({"8:00, 08:00", "08h30, 08:30", "14g15, 14:15", "7.05, 07:05", "23:59, 23:59", "0:00, 00:00"})
    void readsHoursAsPeopleTypeThem(String typed, String printed) {
        assertThat(typed).matches(HourText.TYPED);
        assertThat(HourText.print(HourText.parse(typed))).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8", "8:0", "8:60", "sáng", "08:00:00"})
    void theFormRefusesTheRest(String typed) {
        assertThat(typed).doesNotMatch(HourText.TYPED);
    }

    @Test
    void nothingTypedIsNoHour() {
        assertThat("").matches(HourText.TYPED);
        assertThat(HourText.parse("")).isNull();
        assertThat(HourText.parse(null)).isNull();
        assertThat(HourText.parse("0h00")).isEqualTo(LocalTime.MIDNIGHT);
    }
}
