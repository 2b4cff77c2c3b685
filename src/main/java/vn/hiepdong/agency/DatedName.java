package vn.hiepdong.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * An agency's name as a record of some day prints it.
 *
 * @param then the name on that day
 * @param now what became of it since, printed in brackets: "nay là …", "đã kết thúc hoạt động 30/06/2025"; null when
 *     nothing did
 * @param slug of the agency's public page
 */
public record DatedName(String then, String now, String slug) {

    /** Of some agencies, in their order, as a record of that day prints them ({@link Agency#printedOn}). */
    public static List<DatedName> of(Collection<Agency> agencies, LocalDate day) {
        return agencies.stream().map(agency -> agency.printedOn(day)).toList();
    }
}
