package vn.hiepdong.programme.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.PartialDate;

class LegalDocumentTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            403-QĐ/TU | 15/1/2018 | Tỉnh ủy | -       | Quyết định số 403-QĐ/TU ngày 15/01/2018 của Tỉnh ủy | -
            403-QĐ/TU | 1/2018    | -       | -       | Quyết định số 403-QĐ/TU tháng 01/2018               | -
            403-QĐ/TU | 2018      | -       | -       | Quyết định số 403-QĐ/TU năm 2018                    | -
            403-QĐ/TU | -         | Tỉnh ủy | Dân vận | Quyết định số 403-QĐ/TU của Tỉnh ủy                 | thiếu ngày
            -         | -         | Tỉnh ủy | Dân vận | Quyết định của Tỉnh ủy, “Dân vận”                   | thiếu ký hiệu, thiếu ngày
            """)
    void isCitedAsFarAsItIsKnownAndSaysWhatIsLacking(
            String number, String date, String issuer, String excerpt, String cited, String lacks) {
        var document = new LegalDocument(
                new Citation(number, "Quyết định", issuer, excerpt, null),
                PartialDate.parse(date).orElse(null));

        assertThat(document.cited()).isEqualTo(cited);
        assertThat(String.join(", ", document.lacks())).isEqualTo(lacks == null ? "" : lacks);
    }

    @Test
    void needsANumberOrAnExcerptToBeKnownBy() {
        var nothing = new Citation(null, "Quyết định", "Tỉnh ủy", null, null);
        assertThatThrownBy(() -> new LegalDocument(nothing, null)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void isNotReplacedByItselfNorByWhatItReplaced() {
        var first = numbered("1-QĐ/TU");
        var second = numbered("2-QĐ/TU");
        var third = numbered("3-QĐ/TU");
        first.replaceBy(second, null);
        second.replaceBy(third, null);

        assertThatThrownBy(() -> third.replaceBy(first, null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> third.replaceBy(third, null)).isInstanceOf(RuleViolation.class);
        assertThat(third.replacedBy()).isNull();
    }

    private static LegalDocument numbered(String number) {
        return new LegalDocument(new Citation(number, "Quyết định", "Tỉnh ủy", null, null), null);
    }
}
