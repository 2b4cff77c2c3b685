package vn.hiepdong.conference;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.hiepdong.agency.person.Appointment;

/**
 * Those who came in one role, as a page prints them.
 *
 * @param role its label is the heading; two or more chairs print as CO_CHAIR, "đồng chủ trì", however they were entered
 */
public record AttendanceView(AttendanceRole role, List<Line> lines) {

    /**
     * @param name of the person, of the agency as of that day, or of the guest as typed
     * @param now what the agency is called now; null when nothing changed or it is no agency
     * @param agencySlug of the agency's public page; null when it is no agency
     * @param offices held by the person that day, joined with ", "; null when none is known
     * @param count "25 người"; null when it was not given
     */
    public record Line(String name, String now, String agencySlug, String offices, String count) {}

    /**
     * In protocol order.
     *
     * @param day whose names and offices print
     */
    static List<AttendanceView> of(Conference conference, LocalDate day) {
        var rows = conference.attendances();
        var severalChairs = rows.stream().filter(row -> chairs(row.role())).count() > 1;
        var byRole = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> severalChairs && chairs(row.role()) ? AttendanceRole.CO_CHAIR : row.role(),
                        () -> new EnumMap<>(AttendanceRole.class),
                        Collectors.mapping(row -> line(row, day), Collectors.toList())));
        return byRole.entrySet().stream()
                .map(entry -> new AttendanceView(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean chairs(AttendanceRole role) {
        return role == AttendanceRole.CHAIR || role == AttendanceRole.CO_CHAIR;
    }

    private static Line line(Attendance row, LocalDate day) {
        var count = row.headCount() == null ? null : row.headCount() + " người";
        if (row.person() != null) {
            var offices =
                    row.person().officesOn(day).stream().map(Appointment::title).collect(Collectors.joining(", "));
            return new Line(row.person().name(), null, null, offices.isEmpty() ? null : offices, count);
        }
        if (row.agency() != null) {
            var name = row.agency().printedOn(day);
            return new Line(name.then(), name.now(), name.slug(), null, count);
        }
        return new Line(row.outsider(), null, null, null, count);
    }
}
