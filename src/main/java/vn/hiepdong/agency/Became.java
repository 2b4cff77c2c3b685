package vn.hiepdong.agency;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in brackets behind the name of an agency in a record of some day: what it is today. */
final class Became {

    private Became() {}

    /**
     * "nay là Ủy ban nhân dân thành phố Hải Phòng", whatever stands between; "đã kết thúc hoạt động 30/06/2025" where nobody
     * came after.
     *
     * @param then the name that is printed
     * @return null when it goes on under that name
     */
    static String of(Agency agency, String then) {
        if (agency.closedOn() == null) {
            return agency.name().equals(then) ? null : "nay là " + agency.name();
        }
        var today = today(agency);
        return today.isEmpty()
                ? "đã kết thúc hoạt động " + agency.closedOn().print()
                : "nay là " + today.stream().map(Agency::name).collect(Collectors.joining(", "));
    }

    /** Who stands in the place of an agency that has ended, whatever stood between; nobody where nobody came after. */
    static Set<Agency> today(Agency ended) {
        var today = new LinkedHashSet<Agency>();
        follow(ended, today, new LinkedHashSet<>());
        return today;
    }

    private static void follow(Agency agency, Set<Agency> today, Set<Agency> seen) {
        for (var succession : agency.successions()) {
            if (succession.type().ends()) {
                for (var successor : succession.successors()) {
                    if (successor.closedOn() == null) {
                        today.add(successor);
                    } else if (seen.add(successor)) {
                        follow(successor, today, seen);
                    }
                }
            }
        }
    }
}
