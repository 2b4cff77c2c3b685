package vn.hiepdong.commitment.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentText;

/**
 * One item as a version of the text prints it, agencies by the names they bore when it was signed.
 *
 * @param commitmentId null for one that is only drafted
 * @param repealed by this version or an earlier one
 * @param leads names separated by ";", as are the others; null for none
 */
public record PrintedItem(
        Long commitmentId,
        int number,
        boolean repealed,
        CommitmentText text,
        String leads,
        String supports,
        String implementers,
        String monitors) {

    /** @param namesOn the day on which the text was signed */
    static PrintedItem of(Commitment item, LocalDate namesOn) {
        return new PrintedItem(
                item.id(),
                item.number(),
                false,
                item.text(),
                names(item.agencies(AssignmentRole.LEAD), namesOn),
                names(item.agencies(AssignmentRole.SUPPORT), namesOn),
                names(item.agencies(AssignmentRole.IMPLEMENTER), namesOn),
                names(item.agencies(AssignmentRole.MONITOR), namesOn));
    }

    /** The same item, which the text has no more. */
    public PrintedItem asRepealed() {
        return new PrintedItem(commitmentId, number, true, text, leads, supports, implementers, monitors);
    }

    /** @return null for none */
    public static String names(Collection<Agency> agencies, LocalDate day) {
        return agencies.isEmpty()
                ? null
                : agencies.stream().map(agency -> agency.nameOn(day)).collect(Collectors.joining("; "));
    }
}
