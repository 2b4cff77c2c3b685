package vn.hiepdong.programme;

import java.time.LocalDate;
import org.springframework.data.jpa.domain.Specification;

/**
 * {@link ProgrammeStatus#shown} for the database: which rows show a status today. Both spellings are held to one table
 * of cases; change both.
 */
final class ShownStatus {

    private ShownStatus() {}

    static Specification<Programme> is(ProgrammeStatus shown, LocalDate today) {
        return (programme, query, where) -> {
            var status = programme.<ProgrammeStatus>get("status");
            if (shown == ProgrammeStatus.DRAFT
                    || shown == ProgrammeStatus.READY_TO_SIGN
                    || shown == ProgrammeStatus.COMPLETED
                    || shown == ProgrammeStatus.CANCELLED) {
                return where.equal(status, shown);
            }
            var signed = where.equal(status, ProgrammeStatus.SIGNED);
            var archival = where.isTrue(programme.get("archival"));
            var over = where.lessThan(programme.get("details").get("periodTo"), today);
            // without an effective date it is in effect at once; coalesce keeps a null out of the negation
            var ahead = where.greaterThan(where.<LocalDate>coalesce(programme.get("effectiveFrom"), today), today);
            return switch (shown) {
                case EXPIRED -> where.and(signed, where.not(archival), over);
                case ACTIVE -> where.and(signed, where.not(archival), where.not(over), where.not(ahead));
                default -> where.and(signed, where.or(archival, where.and(where.not(over), ahead)));
            };
        };
    }
}
