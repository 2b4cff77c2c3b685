package vn.hiepdong.commitment.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.Tally;

/**
 * The register in figures: all of it, under each lead, in each year. Each figure is the number of lines that the register
 * shows for the same agency in the lead, year and status.
 *
 * @param tally of all, as the register prints it
 * @param leads the one that leads most first
 * @param withoutLead how many lines name nobody who leads
 * @param years in their order; a line counts in each year that its programme's period touches
 */
public record Breakdown(Tally tally, Counts all, List<Lead> leads, long withoutLead, List<Year> years) {

    /** @param by statuses that some line has */
    public record Counts(Map<DueStatus, Long> by) {

        static Counts of(List<DueStatus> statuses) {
            var by = new EnumMap<DueStatus, Long>(DueStatus.class);
            statuses.forEach(status -> by.merge(status, 1L, Long::sum));
            return new Counts(by);
        }

        public long of(DueStatus... statuses) {
            var sum = 0L;
            for (var status : statuses) {
                sum += by.getOrDefault(status, 0L);
            }
            return sum;
        }

        /** As many lines as the register shows, whatever their status. */
        public long total() {
            return of(DueStatus.values());
        }
    }

    public record Lead(Agency agency, Counts counts) {}

    public record Year(int year, Counts counts) {}
}
