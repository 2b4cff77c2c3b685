package vn.hiepdong.commitment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.commitment.text.Pieces.Piece;

/** How one text became another; [-taken out-], {+come in+}. */
class PiecesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    Mở hai lớp              | Mở hai lớp                | Mở hai lớp
                    Mở hai lớp              | Mở bốn lớp                | Mở [-hai-] {+bốn+} lớp
                    Mở hai lớp              | Mở hai lớp ở cơ sở        | Mở hai lớp {+ở cơ sở+}
                    Mở hai lớp ở cơ sở      | Mở hai lớp                | Mở hai lớp [-ở cơ sở-]
                    null                    | hằng quý                  | {+hằng quý+}
                    30/06/2026              | null                      | [-30/06/2026-]
                    'một  hai'              | một hai                   | một hai
                    Sở A; Sở B              | Sở B                      | Sở [-A; Sở-] B
                    """)
    void wordByWord(String before, String after, String shown) {
        assertThat(Pieces.between(before, after).stream()
                        .map(PiecesTests::print)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }

    private static String print(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.words();
            case REMOVED -> "[-" + piece.words() + "-]";
            case ADDED -> "{+" + piece.words() + "+}";
        };
    }
}
