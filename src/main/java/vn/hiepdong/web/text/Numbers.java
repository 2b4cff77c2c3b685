package vn.hiepdong.web.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are printed and typed in Vietnamese: 1.234.567 and 12,5. */
public final class Numbers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Pattern TYPED = Pattern.compile("(\\d{1,12}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,4})?");

    private Numbers() {}

    public static String print(long number) {
        return String.format(VIETNAMESE, "%,d", number);
    }

    /** Without the zeros at its end: 12,5. */
    public static String print(BigDecimal number) {
        var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(VIETNAMESE));
        return format.format(number);
    }

    /** What somebody typed, 1234 or 1.234 or 12,5, of at most four decimals; empty for anything else. */
    public static Optional<BigDecimal> parse(String typed) {
        return typed != null && TYPED.matcher(typed.strip()).matches()
                ? Optional.of(new BigDecimal(typed.strip().replace(".", "").replace(',', '.')))
                : Optional.empty();
    }
}
