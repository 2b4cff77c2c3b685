package vn.hiepdong.site.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A province's colours leave every pair that is read at 4.5 : 1 at least. */
class ColoursTests {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#7b1016, #ffffff, 10.89",
        "#0000ff, #ffffff, 8.59",
    })
    void contrastIsCountedAsTheStandardCountsIt(String one, String other, double contrast) {
        assertThat(Colour.of(one).contrast(Colour.of(other))).isCloseTo(contrast, within(0.06));
        assertThat(Colour.of(other).contrast(Colour.of(one))).isCloseTo(contrast, within(0.06));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#7b1016", "#0b4fa0", "#1a6238", "#000000", "#5b2a86"})
    void aDarkColourIsTaken(String css) {
        assertThat(Colours.mistakeIn(Colour.of(css))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ff0000", "#c39a4a", "#ffff00", "#ffffff", "#767676"})
    void onePaleOnThePageIsRefusedWithItsContrast(String css) {
        assertThat(Colours.mistakeIn(Colour.of(css))).get().asString().contains(css, "quá nhạt", "cần ít nhất 4,5 : 1");
    }

    @ParameterizedTest
    @CsvSource({
        "#7b1016, #c39a4a",
        "#7b1016, #7b1016",
        "#0b4fa0, #000000",
        "#6b6b6b, #6b6b6b",
        "#000000, #123456",
        "#1a6238, #ffffff",
    })
    void whatIsWrittenInTheAccentOnTheBrandIsRead(String brand, String accent) {
        var css = new Colours(Colour.of(brand), Colour.of(accent)).stylesheet();
        var pale = Colour.of(valueOf("--gold-pale", css));
        assertThat(pale.contrast(Colour.of(brand))).isGreaterThanOrEqualTo(Colours.READABLE);
        assertThat(pale.contrast(Colour.of(valueOf("--brand-deep", css)))).isGreaterThanOrEqualTo(Colours.READABLE);
        assertThat(Colour.of(valueOf("--brand", css)).contrast(Colour.of(valueOf("--brand-tint", css))))
                .isGreaterThanOrEqualTo(Colours.READABLE);
    }

    @Test
    void otherColoursHaveAnotherVersion() {
        var own = new Colours(Colour.of("#7b1016"), Colour.of("#c39a4a"));
        assertThat(own.version()).matches("[0-9a-f]{8}").isEqualTo(new Colours(own.brand(), own.accent()).version());
        assertThat(new Colours(Colour.of("#7b1017"), own.accent()).version()).isNotEqualTo(own.version());
    }

    private static String valueOf(String variable, String css) {
        return css.replaceAll("(?s).*" + variable + ": (#[0-9a-f]{6});.*", "$1");
    }
}
