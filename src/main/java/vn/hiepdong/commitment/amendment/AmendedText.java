package vn.hiepdong.commitment.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.text.PrintedItem;

/** The text as it stands once an amendment has its way. */
final class AmendedText {

    private AmendedText() {}

    /**
     * @param standing the text before
     * @param namesOn the day whose names of agencies the amended items print
     * @return all items by number; repealed ones keep theirs, new ones come after the last
     */
    static List<PrintedItem> of(List<PrintedItem> standing, List<AmendedItem> amended, LocalDate namesOn) {
        var text = new ArrayList<PrintedItem>();
        for (var item : standing) {
            text.add(amended.stream()
                    .filter(one ->
                            one.commitment() != null && one.commitment().id().equals(item.commitmentId()))
                    .findFirst()
                    .map(one -> amended(item, one, namesOn))
                    .orElse(item));
        }
        var known = standing.stream().map(PrintedItem::commitmentId).toList();
        var last = standing.stream().mapToInt(PrintedItem::number).max().orElse(0);
        for (var one : amended) {
            if (one.commitment() == null || !known.contains(one.commitment().id())) {
                text.add(added(one, ++last, namesOn));
            }
        }
        return text;
    }

    private static PrintedItem amended(PrintedItem item, AmendedItem one, LocalDate namesOn) {
        if (one.text() == null) {
            return item.asRepealed();
        }
        return printed(
                item.commitmentId(),
                item.number(),
                one,
                one.movesDue() ? one.text().dueOn() : item.text().dueOn(),
                item.monitors(),
                namesOn);
    }

    private static PrintedItem added(AmendedItem one, int number, LocalDate namesOn) {
        var id = one.commitment() == null ? null : one.commitment().id();
        return printed(id, number, one, one.text().dueOn(), null, namesOn);
    }

    private static PrintedItem printed(
            Long commitmentId, int number, AmendedItem one, LocalDate due, String monitors, LocalDate namesOn) {
        return new PrintedItem(
                commitmentId,
                number,
                false,
                one.text().dueOn(due),
                PrintedItem.names(one.agencies(AssignmentRole.LEAD), namesOn),
                PrintedItem.names(one.agencies(AssignmentRole.SUPPORT), namesOn),
                PrintedItem.names(one.agencies(AssignmentRole.IMPLEMENTER), namesOn),
                monitors);
    }
}
