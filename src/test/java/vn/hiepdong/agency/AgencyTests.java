package vn.hiepdong.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.PartialDate;

/** An agency keeps its identity while its name and its parent change by date. */
class AgencyTests {

    private Agency commission;

    @BeforeEach
    void theCommissionThatWasRenamed() {
        commission = agency("Ban Dân vận Tỉnh ủy");
        commission.rename("Ban Tuyên giáo và Dân vận Tỉnh ủy", null, null, from("01/02/2025"), "Quyết định 1-QĐ/TU");
    }

    @ParameterizedTest(name = "on {0} it is called {1}")
    @CsvSource({
        "2018-04-10, Ban Dân vận Tỉnh ủy",
        "2025-01-31, Ban Dân vận Tỉnh ủy",
        "2025-02-01, Ban Tuyên giáo và Dân vận Tỉnh ủy",
        "2026-01-01, Ban Tuyên giáo và Dân vận Tỉnh ủy",
    })
    void bearsTheNameOfTheDay(LocalDate day, String name) {
        assertThat(commission.nameOn(day)).isEqualTo(name);
    }

    @Test
    void printsOnAnOldRecordWithItsNameOfToday() {
        assertThat(commission.printedOn(LocalDate.of(2018, 4, 10)))
                .isEqualTo(new DatedName("Ban Dân vận Tỉnh ủy", "nay là Ban Tuyên giáo và Dân vận Tỉnh ủy", "co-quan"));
        assertThat(commission.printedOn(LocalDate.of(2026, 1, 1)).now()).isNull();
    }

    @Test
    void aRenameEndsTheOldNameTheDayBefore() {
        assertThat(commission.names()).hasSize(2);
        assertThat(commission.names().get(1).validTo()).isEqualTo("2025-01-31");
        assertThat(commission.name()).isEqualTo("Ban Tuyên giáo và Dân vận Tỉnh ủy");
    }

    @Test
    void aNameKnownByItsYearBeginsWithTheYear() {
        var front = agency("Mặt trận Dân tộc Thống nhất");
        front.rename("Ủy ban Mặt trận Tổ quốc", null, null, from("1977"), null);
        assertThat(front.nameOn(LocalDate.of(1976, 12, 31))).isEqualTo("Mặt trận Dân tộc Thống nhất");
        assertThat(front.nameOn(LocalDate.of(1977, 1, 1))).isEqualTo("Ủy ban Mặt trận Tổ quốc");
    }

    @Test
    void noNameBeginsBeforeThePresentOne() {
        assertThatThrownBy(() -> commission.rename("Ban Dân vận", null, null, from("01/02/2025"), null))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Tên mới phải bắt đầu sau");
    }

    @Test
    void correctingTheNameMakesNoNewOne() {
        commission.name("Ban Tuyên giáo và Dân vận Tỉnh ủy Hải Dương", null, "BTGDV");
        assertThat(commission.names()).hasSize(2);
        assertThat(commission.name()).endsWith("Hải Dương");
        assertThat(commission.names().get(0).basis()).isEqualTo("Quyết định 1-QĐ/TU");
    }

    @ParameterizedTest(name = "on {0} it stands under {1}")
    @CsvSource({"2018-01-01, Sở cũ", "2025-02-28, Sở cũ", "2025-03-01, Sở mới", "2026-01-01, Sở mới"})
    void standsUnderTheParentOfTheDay(LocalDate day, String parent) {
        var office = agency("Chi cục");
        office.correctParent(agency("Sở cũ"), null);
        office.moveUnder(agency("Sở mới"), LocalDate.of(2025, 3, 1));
        assertThat(office.parentOn(day).map(Agency::name)).contains(parent);
    }

    @Test
    void aMoveComesAfterTheOneBefore() {
        var office = agency("Chi cục");
        office.correctParent(agency("Sở cũ"), LocalDate.of(2020, 1, 1));
        assertThatThrownBy(() -> office.moveUnder(agency("Sở mới"), LocalDate.of(2020, 1, 1)))
                .hasMessageContaining("Ngày chuyển phải sau");
    }

    @Test
    void aParentTakenDownWronglyIsPutRightInPlace() {
        var office = agency("Chi cục");
        office.correctParent(agency("Sở nhầm"), null);
        office.correctParent(agency("Sở đúng"), LocalDate.of(2019, 5, 1));
        assertThat(office.parentages()).hasSize(1);
        assertThat(office.parentOn(LocalDate.of(2019, 5, 1)).map(Agency::name)).contains("Sở đúng");
        office.correctParent(null, null);
        assertThat(office.parentages()).isEmpty();
    }

    @ParameterizedTest(name = "a district's agency founded {0}: {1}")
    @CsvSource({"30/06/2025, taken", "2025, taken", "01/07/2025, refused", "7/2025, refused", "2026, refused"})
    void noDistrictIsFoundedAfterDistrictsEnded(String establishedOn, String outcome) {
        var committee = new Agency("ubnd-huyen");
        var profile =
                new AgencyProfile(Sector.GOVERNMENT, AgencyLevel.DISTRICT, false, null, null, null, null, null, 0);
        var date = PartialDate.parse(establishedOn).orElseThrow();
        if (outcome.equals("taken")) {
            committee.describe(null, profile, date);
            assertThat(committee.establishedOn()).isEqualTo(date);
        } else {
            assertThatThrownBy(() -> committee.describe(null, profile, date))
                    .hasMessageContaining("Cấp huyện kết thúc ngày 30/06/2025");
        }
    }

    private static PartialDate from(String typed) {
        return PartialDate.parse(typed).orElseThrow();
    }

    private static Agency agency(String name) {
        var agency = new Agency("co-quan");
        agency.name(name, null, null);
        return agency;
    }
}
