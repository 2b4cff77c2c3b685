package vn.hiepdong.agency.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Provinces stand alone, others lie in another area, and districts are over. */
class AreaTests {

    private final Area province = area(AreaKind.PROVINCE, null, null);

    @Test
    void aDistrictEndsWithItsLevelUnlessItEndedBefore() {
        assertThat(area(AreaKind.DISTRICT, province, null).validTo()).isEqualTo("2025-06-30");
        assertThat(area(AreaKind.DISTRICT, province, LocalDate.of(2019, 12, 31)).validTo())
                .isEqualTo("2019-12-31");
        assertThatThrownBy(() -> area(AreaKind.DISTRICT, province, LocalDate.of(2025, 7, 1)))
                .hasMessageContaining("30/06/2025");
    }

    @Test
    void onlyAProvinceLiesInNothing() {
        assertThatThrownBy(() -> area(AreaKind.COMMUNE, null, null)).hasMessage("Hãy chọn địa bàn cấp trên.");
        assertThatThrownBy(() -> area(AreaKind.PROVINCE, province, null)).hasMessageContaining("Hãy để trống");
    }

    private static Area area(AreaKind kind, Area parent, LocalDate validTo) {
        var area = new Area("dia-ban");
        area.describe("Địa bàn", kind, parent, null, validTo);
        return area;
    }
}
