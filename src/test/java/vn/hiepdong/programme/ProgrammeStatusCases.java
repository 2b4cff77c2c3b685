package vn.hiepdong.programme;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * One table for both spellings of the rule, the Java function and the SQL expression. Take it by
 * {@code @MethodSource("vn.hiepdong.programme.ProgrammeStatusCases#table")} with the parameters (ProgrammeStatus stored,
 * boolean archival, LocalDate effectiveFrom, LocalDate periodTo, LocalDate today, ProgrammeStatus shown).
 */
final class ProgrammeStatusCases {

    private static final String TABLE = """
            case                             | stored        | kept     | effective  | period to  | today      | shown
            draft within its period          | DRAFT         | live     | -          | 2026-12-31 | 2026-06-01 | DRAFT
            draft after its period           | DRAFT         | live     | -          | 2026-12-31 | 2027-06-01 | DRAFT
            waiting for signatures           | READY_TO_SIGN | live     | -          | 2026-12-31 | 2026-06-01 | READY_TO_SIGN
            still waiting when it is over    | READY_TO_SIGN | live     | -          | 2026-12-31 | 2027-01-01 | READY_TO_SIGN
            cancelled within its period      | CANCELLED     | live     | -          | 2026-12-31 | 2026-06-01 | CANCELLED
            cancelled, its period over       | CANCELLED     | live     | -          | 2026-12-31 | 2027-01-01 | CANCELLED
            signed, in effect tomorrow       | SIGNED        | live     | 2026-06-02 | 2026-12-31 | 2026-06-01 | SIGNED
            signed, in effect today          | SIGNED        | live     | 2026-06-01 | 2026-12-31 | 2026-06-01 | ACTIVE
            signed, in effect for long       | SIGNED        | live     | 2021-01-01 | 2026-12-31 | 2026-06-01 | ACTIVE
            signed, in effect by signing     | SIGNED        | live     | -          | 2026-12-31 | 2026-01-01 | ACTIVE
            on the last day                  | SIGNED        | live     | 2026-01-01 | 2026-12-31 | 2026-12-31 | ACTIVE
            on the day after the last        | SIGNED        | live     | 2026-01-01 | 2026-12-31 | 2027-01-01 | EXPIRED
            in effect by signing, now over   | SIGNED        | live     | -          | 2026-12-31 | 2027-01-01 | EXPIRED
            in effect only after its end     | SIGNED        | live     | 2027-06-01 | 2026-12-31 | 2027-01-01 | EXPIRED
            closed within its period         | COMPLETED     | live     | 2026-01-01 | 2026-12-31 | 2026-12-20 | COMPLETED
            closed before it is in effect    | COMPLETED     | live     | 2026-12-25 | 2026-12-31 | 2026-12-20 | COMPLETED
            closed, its period over          | COMPLETED     | live     | 2026-01-01 | 2026-12-31 | 2027-01-01 | COMPLETED
            archival draft                   | DRAFT         | archival | -          | 2018-12-31 | 2026-06-01 | DRAFT
            archival, within its period      | SIGNED        | archival | 2026-01-01 | 2026-12-31 | 2026-06-01 | SIGNED
            archival, its period over        | SIGNED        | archival | 2018-01-01 | 2018-12-31 | 2026-06-01 | SIGNED
            archival, first day not known    | SIGNED        | archival | -          | 2018-12-31 | 2018-06-01 | SIGNED
            archival, cancelled              | CANCELLED     | archival | -          | 2018-12-31 | 2026-06-01 | CANCELLED
            """;

    private ProgrammeStatusCases() {}

    static Stream<Arguments> table() {
        return TABLE.lines()
                .skip(1)
                .map(row -> row.strip().split("\\s*\\|\\s*"))
                .map(ProgrammeStatusCases::row);
    }

    private static Arguments row(String[] cell) {
        return argumentSet(
                cell[0],
                ProgrammeStatus.valueOf(cell[1]),
                cell[2].equals("archival"),
                cell[3].equals("-") ? null : LocalDate.parse(cell[3]),
                LocalDate.parse(cell[4]),
                LocalDate.parse(cell[5]),
                ProgrammeStatus.valueOf(cell[6]));
    }
}
