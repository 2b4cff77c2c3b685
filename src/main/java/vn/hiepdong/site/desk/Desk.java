package vn.hiepdong.site.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What lies on somebody's desk: what is not theirs to do is empty. */
record Desk(
        Section overdue,
        Section thisWeek,
        Section soon,
        Section toAnswer,
        Section disputed,
        Section obstructed,
        Section reviews,
        Section waivers,
        Section runOut,
        Section drafts,
        Section waiting,
        Section meetings,
        Section articles) {

    /** Whether nothing waits. */
    public boolean empty() {
        return Stream.of(
                        overdue,
                        thisWeek,
                        soon,
                        toAnswer,
                        disputed,
                        obstructed,
                        reviews,
                        waivers,
                        runOut,
                        drafts,
                        waiting,
                        meetings,
                        articles)
                .allMatch(section -> section.total() == 0);
    }

    /**
     * @param address of the list that shows exactly these records, from the portal's root
     * @param total how many they are
     * @param lines the first of them, in the order in which they are to be done
     */
    record Section(String address, long total, List<Line> lines) {

        private static final int MOST = 8;

        static final Section NOTHING = new Section("", 0, List.of());

        static Section of(String address, List<Line> all) {
            return new Section(address, all.size(), all.stream().limit(MOST).toList());
        }

        /** One that holds all of another: not there where it holds no more, and without saying anything twice. */
        Section beside(Section within) {
            if (total == within.total) {
                return NOTHING;
            }
            return within.total == 0 ? this : new Section(address, total, List.of());
        }

        public boolean goesOn() {
            return total > lines.size();
        }
    }

    /**
     * @param address of the record
     * @param note in small print under it; null for none
     * @param day by when, or on which; null for none
     * @param mark how it stands; null where there is nothing to say
     * @param missing what it still lacks, in sentences
     */
    record Line(String address, String text, String note, LocalDate day, Mark mark, List<String> missing) {

        static Line of(String address, String text, String note) {
            return new Line(address, text, note, null, null, List.of());
        }
    }

    /** @param status under which name a chip finds icon and colour */
    record Mark(String status, String words) {}
}
