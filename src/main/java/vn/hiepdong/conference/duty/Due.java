package vn.hiepdong.conference.duty;

import java.time.LocalDate;

/**
 * A review duty as it stands on a day.
 *
 * @param to the last day that is looked back on
 * @param days that it is overdue, or that are left until it is due; 0 once it is met or waived
 * @param waiverAsked one party asked to waive it, and nobody answered yet
 */
public record Due(
        long dutyId,
        long programmeId,
        String programmeTitle,
        DutyKind kind,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        DutyState state,
        long days,
        boolean waiverAsked) {

    /** "Quá hạn sơ kết 1 ngày" */
    public String words() {
        return switch (state) {
            case UPCOMING -> "Chưa đến hạn " + name();
            case DUE_SOON ->
                days == 0 ? "Hôm nay đến hạn " + name() : "Sắp đến hạn " + name() + ", còn " + days + " ngày";
            case OVERDUE -> "Quá hạn " + name() + " " + days + " ngày";
            case MET -> "Đã " + name();
            case WAIVED -> "Miễn " + name();
        };
    }

    /** "sơ kết" */
    public String name() {
        return kind.words();
    }

    /** Where the staff read of it. */
    public String address() {
        return "/staff/programmes/" + programmeId + "/duties";
    }
}
