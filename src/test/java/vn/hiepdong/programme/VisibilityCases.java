package vn.hiepdong.programme;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Who reads what, in one table for both spellings of the rule. Take it by
 * {@code @MethodSource("vn.hiepdong.programme.VisibilityCases#table")} with the parameters (String status, Visibility
 * programme, Visibility item, String reader, boolean readsProgramme, boolean readsItem). The readers: the keeper, somebody of
 * the agency above it, of the other party, of an agency below that, of an agency that has nothing to do with it, and an
 * administrator of that one.
 */
public final class VisibilityCases {

    private static final String TABLE = """
            status        | programme | item    | keeper | above | party | below party | stranger | administrator
            SIGNED        | PUBLIC    | PUBLIC  | pi     | pi    | pi    | pi          | pi       | pi
            SIGNED        | PUBLIC    | PARTIES | pi     | pi    | pi    | pi          | p        | pi
            SIGNED        | PUBLIC    | AGENCY  | pi     | pi    | p     | p           | p        | pi
            SIGNED        | PARTIES   | PUBLIC  | pi     | pi    | pi    | pi          | -        | pi
            SIGNED        | PARTIES   | PARTIES | pi     | pi    | pi    | pi          | -        | pi
            SIGNED        | PARTIES   | AGENCY  | pi     | pi    | p     | p           | -        | pi
            SIGNED        | AGENCY    | PUBLIC  | pi     | pi    | -     | -           | -        | pi
            SIGNED        | AGENCY    | AGENCY  | pi     | pi    | -     | -           | -        | pi
            READY_TO_SIGN | PUBLIC    | PUBLIC  | pi     | pi    | pi    | -           | -        | pi
            READY_TO_SIGN | PUBLIC    | AGENCY  | pi     | pi    | p     | -           | -        | pi
            READY_TO_SIGN | AGENCY    | PUBLIC  | pi     | pi    | -     | -           | -        | pi
            DRAFT         | PARTIES   | PUBLIC  | pi     | pi    | pi    | -           | -        | pi
            CANCELLED     | PUBLIC    | PUBLIC  | pi     | pi    | pi    | -           | -        | pi
            """;

    private VisibilityCases() {}

    public static Stream<Arguments> table() {
        var rows = TABLE.lines().map(row -> row.strip().split("\\s*\\|\\s*")).toList();
        var heads = rows.get(0);
        return rows.stream()
                .skip(1)
                .flatMap(cell -> Stream.iterate(3, at -> at < heads.length, at -> at + 1)
                        .map(at -> argumentSet(
                                String.join(" ", cell[0], cell[1], cell[2], heads[at]),
                                cell[0],
                                Visibility.valueOf(cell[1]),
                                Visibility.valueOf(cell[2]),
                                heads[at],
                                cell[at].contains("p"),
                                cell[at].contains("i"))));
    }
}
