package vn.hiepdong.programme;

import java.util.stream.Stream;

/**
 * The filters of the staff's list as they stand in its address, where anybody may type anything: what cannot be read
 * filters nothing.
 *
 * @param own only what the own agency keeps
 */
public record ProgrammeListForm(String words, String year, String kind, String status, String agency, String own) {

    ProgrammeFilter filter(Long agencyId) {
        return new ProgrammeFilter(
                year != null && year.matches("(19|20|21)\\d\\d") ? Integer.valueOf(year) : null,
                constant(ProgrammeKind.values(), kind),
                null,
                agencyId,
                constant(ProgrammeStatus.values(), status),
                words);
    }

    boolean onlyOwn() {
        return "true".equals(own);
    }

    boolean narrows() {
        return Stream.of(words, year, kind, status, agency, own).anyMatch(typed -> typed != null && !typed.isEmpty());
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
