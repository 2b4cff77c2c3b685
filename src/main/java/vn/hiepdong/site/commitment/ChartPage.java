package vn.hiepdong.site.commitment;

import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.Tally;
import vn.hiepdong.web.chart.BarChart;
import vn.hiepdong.web.chart.RowChart;

/**
 * The register as charts, with the figures under each.
 *
 * @param shown the statuses that some commitment has: the columns of the tables
 * @param all one line a status
 * @param withoutLead in words; empty where every commitment has somebody who leads it
 */
record ChartPage(
        Tally tally,
        List<DueStatus> shown,
        RowChart statuses,
        List<StatusLine> all,
        String total,
        RowChart leads,
        List<Line> byLead,
        String withoutLead,
        BarChart years,
        List<Line> byYear) {

    record StatusLine(DueStatus status, Figure figure) {}

    /**
     * @param agency null in a line of a year
     * @param year null in a line of an agency
     */
    record Line(DatedName agency, Integer year, Figure total, List<Figure> figures) {}

    /**
     * @param text as it prints
     * @param address of exactly these lines in the register, from the portal's root; null of none
     * @param status that is counted; null of all
     */
    record Figure(String text, String address, DueStatus status) {}
}
