package vn.hiepdong.commitment.renewal;

import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.UnresolvedLimitations.Unresolved;

/**
 * What the page of a renewal shows around what is typed.
 *
 * @param limitations that the reviews of the programme before found and nothing has put right
 */
record RenewalTable(long programmeId, String title, List<Item> items, List<Unresolved> limitations) {

    /**
     * @param state null of an archival one, as {@code status}
     * @param since "Hứa lần đầu năm 2018, chuyển tiếp 3 lần."; null for a promise that is new there
     */
    record Item(
            String id,
            String called,
            String statement,
            List<DatedName> leads,
            CommitmentState state,
            DueStatus status,
            String since) {}

    /** The commitment of a row of the form, whatever order they are posted in; null for one that is none of them. */
    public Item item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }
}
