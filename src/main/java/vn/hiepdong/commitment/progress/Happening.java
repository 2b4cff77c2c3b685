package vn.hiepdong.commitment.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.web.text.Numbers;

/**
 * Something that happened to a commitment, as its timeline prints it.
 *
 * @param entryId of progress, for what can be answered or voided; null for a turn
 * @param turn null for progress
 * @param claim the lead says that it is done
 * @param figure null where nothing is counted
 * @param voidReason why it does not stand any more; null while it stands
 */
public record Happening(
        Long entryId,
        LocalDate day,
        DatedName by,
        TurnKind turn,
        boolean claim,
        String text,
        BigDecimal figure,
        List<Reply> replies,
        String voidReason) {

    /** @param text null of a confirmation without words */
    public record Reply(DatedName by, Stance stance, String text) {}

    static Happening of(ProgressEntry entry) {
        return new Happening(
                entry.id(),
                entry.asOf(),
                entry.agency().printedOn(entry.asOf()),
                null,
                entry.claim(),
                entry.text(),
                entry.figure(),
                entry.replies().stream()
                        .map(reply -> new Reply(reply.agency().printedOn(entry.asOf()), reply.stance(), reply.text()))
                        .toList(),
                entry.voidReason().orElse(null));
    }

    static Happening of(CommitmentTurn turn) {
        return new Happening(
                null,
                turn.madeOn(),
                turn.agency().printedOn(turn.madeOn()),
                turn.kind(),
                false,
                turn.reason(),
                null,
                List.of(),
                null);
    }

    public String printedFigure() {
        return Numbers.print(figure);
    }

    /** One party said that it sees it differently. */
    public boolean disputed() {
        return replies.stream().anyMatch(reply -> reply.stance() == Stance.DISPUTED);
    }

    public boolean waiting() {
        return entryId != null && voidReason == null && replies.isEmpty();
    }
}
