package vn.hiepdong.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightedTests {

    @ParameterizedTest(name = "{0} trong {1}")
    @CsvSource(delimiter = '|', textBlock = """
            dan van    | Công tác dân vận năm 2018        | Công tác [dân vận] năm 2018
            uỷ ban     | ỦY BAN nhân dân                  | [ỦY BAN] nhân dân
            403-qd/tu  | Quyết định 403-QĐ/TU của Tỉnh ủy | Quyết định [403]-[QĐ]/[TU] của Tỉnh ủy
            03         | Quyết định 403-QĐ/TU             | Quyết định [403]-QĐ/TU
            dân        | dân, dân và dân                  | [dân], [dân] và [dân]
            an         | an toàn, dân an                  | [an] toàn, dân [an]
            dân vận    | Hướng dẫn công tác dân vận       | Hướng dẫn công tác [dân vận]
            hoà giải   | Hòa giải ở cơ sở                 | [Hòa giải] ở cơ sở
            không có   | Chương trình                     | Chương trình
            """)
    void marksWhatWasLookedFor(String typed, String text, String marked) {
        assertThat(print(Highlighted.of(text, words(typed)))).isEqualTo(marked);
    }

    @Test
    void aLongTextIsCutAroundTheFirstWordFound() {
        var text = "Mở đầu rất dài. ".repeat(30) + "Đối thoại với nhân dân ở cơ sở. " + "Kết thúc rất dài. ".repeat(30);
        var excerpt = print(Highlighted.excerpt(text, words("doi thoai"), 120));
        assertThat(excerpt).startsWith("… ").endsWith(" …").contains("[Đối thoại] với nhân dân");
        assertThat(excerpt.length()).isLessThan(140);
    }

    @Test
    void aShortTextStandsWhole() {
        assertThat(print(Highlighted.excerpt("  Một dòng\n ngắn ", words("ngan"), 120)))
                .isEqualTo("Một dòng [ngắn]");
    }

    @Test
    void markupStaysText() {
        assertThat(Highlighted.of("<b>dân</b>", words("dan")).pieces())
                .extracting(Highlighted.Piece::text)
                .containsExactly("<b>", "dân", "</b>");
    }

    private static List<Question.Word> words(String typed) {
        return Question.of(typed).words();
    }

    private static String print(Highlighted text) {
        return text.pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
