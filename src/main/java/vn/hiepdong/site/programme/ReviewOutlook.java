package vn.hiepdong.site.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hiepdong.conference.duty.Due;
import vn.hiepdong.conference.duty.DutyState;
import vn.hiepdong.web.time.DayText;

/**
 * When the parties look back next, in plain words that blame nobody. The latest review stands in the timeline and is named here.
 *
 * @param latest "Sơ kết 6 tháng: 01/03/2016 – 31/08/2016"; null where none was held
 * @param latestSlug of the conference at which it was held
 * @param sentences how often, what is overdue, what was left out, and what comes next
 */
record ReviewOutlook(String latest, String latestSlug, String latestTitle, List<String> sentences) {

    /**
     * @param interval in months; null where the parties agreed on no reviews
     * @param duties of the programme, by the day on which they are due
     */
    static List<String> sentences(Integer interval, List<Due> duties) {
        var sentences = new ArrayList<String>();
        if (interval != null) {
            sentences.add("Các bên sơ kết " + interval + " tháng một lần.");
        }
        var overdue = in(duties, DutyState.OVERDUE);
        if (!overdue.isEmpty()) {
            sentences.add(overdue(overdue));
        }
        in(duties, DutyState.WAIVED)
                .forEach(due -> sentences.add("Các bên thống nhất không " + due.name() + " kỳ " + period(due) + "."));
        duties.stream()
                .filter(due -> due.state() == DutyState.UPCOMING || due.state() == DutyState.DUE_SOON)
                .min(Comparator.comparing(Due::dueOn))
                .ifPresent(due -> sentences.add(next(due)));
        return sentences;
    }

    private static String overdue(List<Due> overdue) {
        var first = overdue.get(0);
        var sentence = "Kỳ " + first.name() + " " + period(first) + " đã đến hạn ngày " + DayText.print(first.dueOn())
                + ", cổng chưa ghi nhận hội nghị";
        return overdue.size() == 1
                ? sentence + "."
                : sentence + "; còn " + (overdue.size() - 1) + " kỳ sau cũng chưa ghi nhận.";
    }

    private static String next(Due due) {
        var what = switch (due.kind()) {
            case INTERIM -> "Sơ kết tiếp theo";
            case MID_TERM -> "Sơ kết giữa kỳ";
            case CLOSING -> "Tổng kết";
        };
        return what + ": trước ngày " + DayText.print(due.dueOn()) + ".";
    }

    private static List<Due> in(List<Due> duties, DutyState state) {
        return duties.stream().filter(due -> due.state() == state).toList();
    }

    private static String period(Due due) {
        return DayText.print(due.from()) + " – " + DayText.print(due.to());
    }

    public boolean isEmpty() {
        return latest == null && sentences.isEmpty();
    }
}
