package vn.hiepdong.commitment.told;

import java.time.Instant;
import java.time.LocalDate;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.HappeningKind;
import vn.hiepdong.commitment.Stance;

/**
 * Something that was said of a commitment, or answered to that.
 *
 * @param key the same for ever, and no other's: "progress-12", "progress-12-reply-3"
 * @param at when the portal learned it
 * @param day as of which it is said; of an answer, that of what it answers
 * @param shownOn the day that a timeline prints: that day, of an answer the one on which it was given
 * @param kind what happened, or what is answered
 * @param stance of an answer; null of what was said first
 * @param text null only of an answer without words
 * @param dueOn the due date that is asked for; null of anything else
 * @param task no item of the signed text: numbered in a series of its own
 */
public record Told(
        String key,
        Instant at,
        LocalDate day,
        LocalDate shownOn,
        DatedName by,
        HappeningKind kind,
        Stance stance,
        String text,
        LocalDate dueOn,
        long commitmentId,
        boolean task,
        int number,
        String statement,
        String programmeTitle) {

    /** What it is about on the page of its commitment: an answer stands under what it answers. */
    public String anchor() {
        return key.replaceFirst("^(\\w+-\\d+)-.*", "$1");
    }

    /** "Nội dung 5", of a task "Nhiệm vụ 2". */
    public String item() {
        return (task ? "Nhiệm vụ " : "Nội dung ") + number;
    }

    /** A claim that another party did not confirm. */
    public boolean returned() {
        return kind == HappeningKind.CLAIM && stance == Stance.DISPUTED;
    }
}
