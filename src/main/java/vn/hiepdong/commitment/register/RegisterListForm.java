package vn.hiepdong.commitment.register;

import java.util.stream.Stream;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.DueStatus;

/**
 * The filters of the staff's register as they stand in its address, where anybody may type anything: what cannot be read
 * filters nothing.
 *
 * @param programme id
 * @param agency name, as a picker takes it
 */
public record RegisterListForm(
        String words, String year, String programme, String agency, String role, String status, String order) {

    RegisterFilter filter(Long agencyId) {
        return new RegisterFilter(
                year != null && year.matches("(19|20|21)\\d\\d") ? Integer.valueOf(year) : null,
                programme != null && programme.matches("[1-9]\\d{0,17}") ? Long.valueOf(programme) : null,
                agencyId,
                constant(AssignmentRole.values(), role),
                constant(DueStatus.values(), status),
                words == null || words.isBlank() ? null : words);
    }

    RegisterOrder wantedOrder() {
        var wanted = constant(RegisterOrder.values(), order);
        return wanted == null ? RegisterOrder.DUE : wanted;
    }

    boolean narrows() {
        return Stream.of(words, year, programme, agency, role, status)
                .anyMatch(typed -> typed != null && !typed.isEmpty());
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
