package vn.hiepdong.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

    /** Of RFC 6238, appendix B; its codes have eight digits, of which these are the last six. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = NOW.getEpochSecond() / 30;

    private final TimeCodes codes = new TimeCodes();

    @ParameterizedTest
    @CsvSource({
        "59,          287082",
        "1111111109,  081804",
        "1111111111,  050471",
        "1234567890,  005924",
        "2000000000,  279037",
        "20000000000, 353130",
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(codes.code(SECRET, second / 30)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void takesTheHalfMinuteBeforeAndBehind(int away, boolean taken) {
        assertThat(codes.stepOf(codes.code(SECRET, STEP + away), SECRET, NOW, 0).isPresent())
                .isEqualTo(taken);
    }

    @Test
    void takesNoneTwiceNorAnOlderOneAfterIt() {
        var used = codes.stepOf(codes.code(SECRET, STEP), SECRET, NOW, 0).orElseThrow();
        assertThat(codes.stepOf(codes.code(SECRET, STEP), SECRET, NOW, used)).isEmpty();
        assertThat(codes.stepOf(codes.code(SECRET, STEP - 1), SECRET, NOW, used))
                .isEmpty();
        assertThat(codes.stepOf(codes.code(SECRET, STEP + 1), SECRET, NOW, used))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef", "٠٥٠٤٧١"})
    void takesNothingElse(String typed) {
        assertThat(codes.stepOf(typed, SECRET, NOW, 0)).isEmpty();
    }
}
