package vn.hiepdong.agency.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.web.time.PartialDate;

/** Somebody holds several offices at once, each over time or only known from one day. */
class PersonTests {

    private final Agency committee = new Agency() {};
    private Person chair;

    @BeforeEach
    void theChairOfTwoBodies() {
        chair = new Person("Nguyễn Dương Thái");
        chair.appoint(
                Appointment.held(chair, committee, "Chủ tịch UBND tỉnh", true, partial("2017"), partial("9/2020"), 0));
        chair.appoint(
                Appointment.attested(chair, committee, "Trưởng Đoàn ĐBQH tỉnh", true, LocalDate.of(2018, 4, 10), 1));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2016-12-31 |
                    2017-01-01 | Chủ tịch UBND tỉnh
                    2018-04-09 | Chủ tịch UBND tỉnh
                    2018-04-10 | Chủ tịch UBND tỉnh, Trưởng Đoàn ĐBQH tỉnh
                    2018-04-11 | Chủ tịch UBND tỉnh
                    2020-09-30 | Chủ tịch UBND tỉnh
                    2020-10-01 |
                    """)
    void holdsTheOfficesOfTheDay(LocalDate day, String titles) {
        assertThat(chair.officesOn(day).stream().map(Appointment::title))
                .containsExactly(titles == null ? new String[0] : titles.split(", "));
    }

    @Test
    void anAttestedOfficeIsKnownForItsDayAlone() {
        var attested = chair.appointments().get(1);
        assertThat(attested.heldOn(LocalDate.of(2018, 4, 10))).isTrue();
        assertThat(attested.heldOn(LocalDate.of(2018, 4, 11))).isFalse();
    }

    @Test
    void anOfficeWithoutAnEndIsHeldToday() {
        var deputy = new Person("Ngô Tân Phượng");
        deputy.appoint(Appointment.held(deputy, committee, "Phó Chủ tịch", false, partial("2021"), null, 0));
        assertThat(deputy.officesOn(LocalDate.of(2026, 11, 22))).hasSize(1);
    }

    @Test
    void anOfficeIsPutRightInPlace() {
        var standing = chair.appointments().get(0);
        standing.correct(
                Appointment.held(chair, committee, "Chủ tịch Ủy ban nhân dân tỉnh", true, partial("12/2017"), null, 0));
        assertThat(chair.appointments()).hasSize(2).contains(standing);
        assertThat(standing.heldOn(LocalDate.of(2017, 11, 30))).isFalse();
        assertThat(standing.heldOn(LocalDate.of(2021, 1, 1))).isTrue();
    }

    private static PartialDate partial(String typed) {
        return PartialDate.parse(typed).orElseThrow();
    }
}
