package vn.hiepdong.commitment.register;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.DueStatus;

/**
 * The filters of the staff's register as they stand in its address, where anybody may type anything: what cannot be read
 * filters nothing.
 *
 * @param programme id
 * @param agency name, as a picker takes it
 * @param mine a {@link Mine}: of the side of who looks
 * @param relation ids of two agencies, "12-34": of the programmes to which both are a party
 */
public record RegisterListForm(
        String words,
        String year,
        String programme,
        String agency,
        String role,
        String status,
        String order,
        String mine,
        String relation) {

    private static final Pattern TWO_IDS = Pattern.compile("([1-9]\\d{0,17})-([1-9]\\d{0,17})");

    /** @param among null: all */
    RegisterFilter filter(Long agencyId, Collection<Long> among) {
        return new RegisterFilter(
                year != null && year.matches("(19|20|21)\\d\\d") ? Integer.valueOf(year) : null,
                programme != null && programme.matches("[1-9]\\d{0,17}") ? Long.valueOf(programme) : null,
                agencyId,
                constant(AssignmentRole.values(), role),
                constant(DueStatus.values(), status),
                words == null || words.isBlank() ? null : words,
                among);
    }

    RegisterOrder wantedOrder() {
        var wanted = constant(RegisterOrder.values(), order);
        return wanted == null ? RegisterOrder.DUE : wanted;
    }

    Optional<Mine> whichOfMine() {
        return Optional.ofNullable(constant(Mine.values(), mine));
    }

    Optional<Between> between() {
        var ids = TWO_IDS.matcher(relation == null ? "" : relation);
        return ids.matches()
                ? Optional.of(new Between(Long.parseLong(ids.group(1)), Long.parseLong(ids.group(2))))
                : Optional.empty();
    }

    /** Two agencies, by their ids. */
    record Between(long one, long other) {}

    boolean narrows() {
        return Stream.of(words, year, programme, agency, role, status, mine, relation)
                .anyMatch(typed -> typed != null && !typed.isEmpty());
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
