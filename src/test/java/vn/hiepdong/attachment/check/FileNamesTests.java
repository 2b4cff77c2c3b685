package vn.hiepdong.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names as people and browsers send them, and what is kept of them. */
class FileNamesTests {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Kế hoạch 2026.pdf", "Kế hoạch 2026.pdf"),
                Arguments.of("Kế hoạch.pdf", "Kế hoạch.pdf"),
                Arguments.of("../../x", "x"),
                Arguments.of("../../etc/passwd.pdf", "passwd.pdf"),
                Arguments.of("C:\\Users\\an\\x.pdf", "x.pdf"),
                Arguments.of("C:\\x", "x"),
                Arguments.of("nul", "nul"),
                Arguments.of(".htaccess", "htaccess"),
                Arguments.of("..", "không tên"),
                Arguments.of("", "không tên"),
                Arguments.of(null, "không tên"),
                Arguments.of("anh\u202Efdp.exe", "anhfdp.exe"),
                Arguments.of("a\u200Bb\uFEFF.pdf", "ab.pdf"),
                Arguments.of("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
                Arguments.of("a\0.pdf", "a.pdf"),
                Arguments.of("a\u2028\u00A0 b.pdf", "a b.pdf"),
                Arguments.of("\"quoted\"; filename=x.pdf", "\"quoted\"; filename=x.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsOneLineThatIsSeen(String sent, String kept) {
        assertThat(FileNames.clean(sent)).isEqualTo(kept);
    }

    @Test
    void keepsThreeHundredLettersAndTheExtension() {
        var name = "ế".repeat(400) + ".pdf";
        assertThat(FileNames.clean(name)).hasSize(300).endsWith("ế.pdf");
        assertThat(FileNames.clean("ế".repeat(296) + ".pdf")).hasSize(300);
        assertThat(FileNames.clean("😀".repeat(400) + ".pdf").codePoints()).hasSize(300);
    }
}
