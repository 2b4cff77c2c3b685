package vn.hiepdong.agency;

import java.util.List;
import vn.hiepdong.web.time.PartialDate;

/**
 * A succession as pages print it. Texts may be null, lists are never.
 *
 * @param when "ngày 01/07/2025", "tháng 02/2025", "năm 2025"
 */
public record SuccessionView(
        long id,
        SuccessionType type,
        String when,
        List<DatedName> predecessors,
        List<DatedName> successors,
        String basis,
        String reason,
        String voidReason) {

    static SuccessionView of(Succession succession) {
        return new SuccessionView(
                succession.id(),
                succession.type(),
                when(succession.effectiveOn()),
                named(succession.predecessors()),
                named(succession.successors()),
                succession.basis(),
                succession.reason(),
                succession.voidReason());
    }

    private static List<DatedName> named(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> new DatedName(agency.name(), null, agency.slug()))
                .toList();
    }

    static String when(PartialDate date) {
        return switch (date.precision()) {
                    case DAY -> "ngày ";
                    case MONTH -> "tháng ";
                    case YEAR -> "năm ";
                }
                + date.print();
    }
}
