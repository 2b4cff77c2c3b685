package vn.hiepdong.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.hiepdong.web.text.Numbers;

/**
 * How many commitments stand how. Every sum closes: all = done + open, done = in time + late, open = within time + overdue +
 * paused. What was cancelled or carried over is no part of it and is named after it (DOMAIN §4).
 */
public record Tally(
        int doneInTime,
        int doneLate,
        int withDeadlineInTime,
        int withoutDeadline,
        int silent,
        int overdue,
        int paused,
        int cancelled,
        int carriedOver) {

    /** @param of each commitment: how people left it, and how it stands today */
    public static Tally of(Collection<Counted> of) {
        Map<DueStatus, Integer> by = new EnumMap<>(DueStatus.class);
        Map<CommitmentState, Integer> closed = new EnumMap<>(CommitmentState.class);
        for (var one : of) {
            by.merge(one.status(), 1, Integer::sum);
            if (one.status() == DueStatus.CLOSED_OTHER) {
                closed.merge(one.state(), 1, Integer::sum);
            }
        }
        return new Tally(
                count(by, DueStatus.DONE_ON_TIME, DueStatus.DONE),
                count(by, DueStatus.DONE_LATE),
                count(by, DueStatus.IN_TIME, DueStatus.DUE_SOON),
                count(by, DueStatus.NO_DEADLINE, DueStatus.SILENT),
                count(by, DueStatus.SILENT),
                count(by, DueStatus.OVERDUE),
                closed.getOrDefault(CommitmentState.PAUSED, 0),
                closed.getOrDefault(CommitmentState.CANCELLED, 0),
                closed.getOrDefault(CommitmentState.CARRIED_OVER, 0));
    }

    public record Counted(CommitmentState state, DueStatus status) {}

    private static int count(Map<DueStatus, Integer> by, DueStatus... statuses) {
        var count = 0;
        for (var status : statuses) {
            count += by.getOrDefault(status, 0);
        }
        return count;
    }

    public int total() {
        return done() + open();
    }

    /** Those done without a deadline count as on time. */
    public int done() {
        return doneInTime + doneLate;
    }

    public int open() {
        return withinTime() + overdue + paused;
    }

    /** "đã xong 7 (6 đúng hạn, 1 trễ), còn 5, trong đó 1 quá hạn"; empty where nothing is promised. */
    public String words() {
        var parts = new ArrayList<String>();
        if (done() > 0) {
            parts.add("đã xong %s (%s đúng hạn, %s trễ)".formatted(print(done()), print(doneInTime), print(doneLate)));
        }
        if (open() > 0) {
            parts.add("còn " + print(open()));
            parts.add(overdue == 0 ? "chưa việc nào quá hạn" : "trong đó %s quá hạn".formatted(print(overdue)));
        }
        return String.join(", ", parts);
    }

    /** What left the total, named after it: " Ngoài ra có 1 việc đã hủy."; empty for nothing. */
    public String besides() {
        var left = new ArrayList<String>();
        if (cancelled > 0) {
            left.add(print(cancelled) + " việc đã hủy");
        }
        if (carriedOver > 0) {
            left.add(print(carriedOver) + " việc chuyển sang chương trình sau");
        }
        return left.isEmpty() ? "" : " Ngoài ra có " + String.join(", ", left) + ".";
    }

    private static String print(int number) {
        return Numbers.print(number);
    }

    /** Open and not overdue, those without a deadline and the silent ones among them. */
    public int withinTime() {
        return withDeadlineInTime + withoutDeadline;
    }
}
