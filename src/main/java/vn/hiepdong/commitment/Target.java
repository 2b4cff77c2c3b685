package vn.hiepdong.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.hiepdong.web.text.Numbers;

/**
 * How much is promised, where that can be counted.
 *
 * @param figure above zero
 * @param unit what is counted: "người", "mô hình", "%"
 */
@Embeddable
public record Target(
        @Column(name = "target") BigDecimal figure,
        @Column(name = "target_unit") String unit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** However many zeros it is kept with. */
    Target plain() {
        return new Target(figure.stripTrailingZeros(), unit);
    }

    /** "400 người" */
    public String print() {
        return Numbers.print(figure) + " " + unit;
    }

    /** "120 / 400 người"; nothing reported yet counts as nothing reached. */
    public String against(BigDecimal reached) {
        return Numbers.print(reached == null ? BigDecimal.ZERO : reached) + " / " + print();
    }

    /** How much of it is reached, in whole hundredths; more than 100 where more was done than promised. */
    public long percent(BigDecimal reached) {
        return reached == null
                ? 0
                : reached.multiply(HUNDRED).divide(figure, 0, RoundingMode.DOWN).longValue();
    }
}
