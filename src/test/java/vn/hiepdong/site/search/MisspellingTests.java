package vn.hiepdong.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(nullValues = "–", textBlock = """
            trinhh, trình
            chuong, –
            gaim, giám
            phooi, phối
            chinj, chính
            xyzxyz, –
            ab, –
            """)
    void theNearestKnownWordIsMeant(String typed, String known) {
        var near = Arrays.asList("chương", "trình", "giám", "phối", "chính", "chinh").stream()
                .map(word -> new Misspelling.Known(typed, word, Question.fold(word), word.equals("chinh") ? 1 : 5))
                .toList();
        assertThat(Misspelling.of(typed, near).orElse(null)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"giam, gaim, 1", "phoi, phoi, 0", "phoi, hoi, 1", "trinh, trin, 1", "abc, xyz, 3", "'', ab, 2"})
    void mistakesAreCounted(String one, String other, int mistakes) {
        assertThat(Misspelling.distance(one, other)).isEqualTo(mistakes);
        assertThat(Misspelling.distance(other, one)).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"phooi"})
    void ofEquallyNearWordsTheMoreUsedOneIsMeant(String typed) {
        var near = List.of(
                new Misspelling.Known(typed, "phơi", "phoi", 1), new Misspelling.Known(typed, "phối", "phoi", 9));
        assertThat(Misspelling.of(typed, near)).contains("phối");
    }
}
