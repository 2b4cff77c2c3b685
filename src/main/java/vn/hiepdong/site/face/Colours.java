package vn.hiepdong.site.face;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A province's own two colours: one for headings, links and bars, one for lines. The others of {@code tokens.css} that hang
 * on them are made from these, so that every pair that is read stays as readable as the portal's own.
 */
record Colours(Colour brand, Colour accent) {

    /** WCAG 2.2, 1.4.3: text as it is. */
    static final double READABLE = 4.5;

    /** The darkest of the light grounds on which the brand colour is read: {@code --wash}. */
    private static final Colour GROUND = Colour.of("#f4efe5");

    private static final double STEP = 0.05;

    /** @return what is wrong with the brand colour, in a sentence; empty when everything written in it or on it is read */
    static Optional<String> mistakeIn(Colour brand) {
        double contrast = brand.contrast(GROUND);
        return contrast >= READABLE
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.forLanguageTag("vi"),
                        "Màu %s quá nhạt: chữ màu này trên nền trang chỉ đạt độ tương phản %.1f : 1, cần ít nhất 4,5 : 1. "
                                + "Hãy chọn màu đậm hơn.",
                        brand.css(),
                        contrast));
    }

    /** Over the values of {@code tokens.css}; the reader's own choice of high contrast goes before it. */
    String stylesheet() {
        return """
                :root {
                  --brand: %1$s;
                  --brand-deep: %2$s;
                  --brand-tint: %3$s;
                  --gold: %4$s;
                  --gold-pale: %5$s;
                  --bs-link-color-rgb: %6$s;
                  --bs-link-hover-color-rgb: %7$s;
                  --bs-primary-rgb: %6$s;
                }
                """.formatted(
                        brand.css(),
                        deep().css(),
                        brand.mixed(Colour.WHITE, 0.92).css(),
                        accent.css(),
                        pale().css(),
                        channels(brand),
                        channels(deep()));
    }

    /** The same colours have the same, so that a browser asks once. */
    String version() {
        var sum = new CRC32();
        sum.update(stylesheet().getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private Colour deep() {
        return brand.mixed(Colour.BLACK, 0.28);
    }

    /** The accent, as light as it must be to be read on the brand colour; white is, at the latest. */
    private Colour pale() {
        var pale = accent;
        for (double share = STEP; pale.contrast(brand) < READABLE && share <= 1; share += STEP) {
            pale = accent.mixed(Colour.WHITE, share);
        }
        return pale.contrast(brand) < READABLE ? Colour.WHITE : pale;
    }

    private static String channels(Colour colour) {
        return colour.red() + ", " + colour.green() + ", " + colour.blue();
    }
}
