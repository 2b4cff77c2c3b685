package vn.hiepdong.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTests {

    @ParameterizedTest(name = "“{0}” hỏi {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            dân vận                  | dân, vận               | dan, van
            403-QĐ/TU                | 403-QĐ/TU              | 403, qd, tu
            "dân vận" Đắk Lắk        | dân vận, Đắk, Lắk      | dan, van, dak, lak
            “cải cách” hành chính    | cải cách, hành, chính  | cai, cach, hanh, chinh
            dân – vận, "             | dân, vận,              | dan, van
            uỷ UỶ                    | uỷ, UỶ                 | uy
            """)
    void isTakenApartIntoTerms(String typed, String terms, String words) {
        var question = Question.of(typed);
        assertThat(String.join(", ", question.terms())).isEqualTo(terms);
        assertThat(question.words()).extracting(Question.Word::folded).containsExactly(words.split(", "));
    }

    /** As the database reads it (search_tone_last). */
    @ParameterizedTest
    @CsvSource({
        "hoà, hòa, true",
        "UỶ, ủy, true",
        "thuý, thúy, true",
        "hoa, hòa, false",
        "hoàn, hoán, false",
        "đường, duong, false"
    })
    void theSpellingOfToneMarksIsNoDifference(String one, String other, boolean same) {
        assertThat(Question.Word.of(one)
                        .spelled()
                        .equals(Question.Word.of(other).spelled()))
                .isEqualTo(same);
    }

    @Test
    void nothingAndNonsenseAreEmpty() {
        assertThat(Question.of(null).empty()).isTrue();
        assertThat(Question.of("  – \" ' % \0").empty()).isTrue();
    }

    @Test
    void oneWhoTypesABookIsCutShort() {
        var question = Question.of("một hai ba bốn năm sáu bảy tám chín mười ".repeat(20));
        assertThat(question.typed()).hasSizeLessThanOrEqualTo(200);
        assertThat(question.terms()).hasSize(8);
    }

    @Test
    void isAskedAgainWithOtherWords() {
        assertThat(Question.of("Chuơng trinhh phối hợp").with(Map.of("trinhh", "trình")))
                .isEqualTo("Chuơng trình phối hợp");
    }
}
