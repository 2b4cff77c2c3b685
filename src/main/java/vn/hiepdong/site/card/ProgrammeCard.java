package vn.hiepdong.site.card;

import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.programme.ProgrammeKind;
import vn.hiepdong.programme.ProgrammeStatus;

/**
 * A programme as lists show it.
 *
 * @param status as it stands today; an archival one is signed for good
 * @param period "năm 2018", "2018 – 2021" or two days
 * @param count "8 nội dung"; empty when the portal knows of none
 */
public record ProgrammeCard(
        String slug,
        String title,
        ProgrammeKind kind,
        ProgrammeStatus status,
        boolean archival,
        String period,
        String count,
        List<DatedName> parties) {

    private static final int SHOWN_PARTIES = 4;

    /** The parties in their printed order, as many as a card holds beside others: all of them, or the first. */
    public List<DatedName> firstParties() {
        return parties.size() <= SHOWN_PARTIES ? parties : parties.subList(0, SHOWN_PARTIES - 1);
    }

    /** How many parties the card does not name. */
    public int moreParties() {
        return parties.size() - firstParties().size();
    }
}
