package vn.hiepdong.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.web.text.Numbers;

/**
 * Something that happened to a commitment, as its timeline prints it.
 *
 * @param key by which its page finds it: "progress-12"; null where nothing can be done with it
 * @param figure null where nothing is counted
 * @param due the due date that is asked for; null for anything else
 * @param late it was asked for when the due date was over
 * @param voidReason why it does not stand any more; null while it stands
 * @param files the evidence that was brought with it, drafts and withdrawn ones too where a party reads it
 */
public record Happening(
        String key,
        LocalDate day,
        DatedName by,
        HappeningKind kind,
        String text,
        BigDecimal figure,
        LocalDate due,
        boolean late,
        List<Reply> replies,
        String voidReason,
        List<AttachmentView> files) {

    /** One to which no files were brought. */
    public Happening(
            String key,
            LocalDate day,
            DatedName by,
            HappeningKind kind,
            String text,
            BigDecimal figure,
            LocalDate due,
            boolean late,
            List<Reply> replies,
            String voidReason) {
        this(key, day, by, kind, text, figure, due, late, replies, voidReason, List.of());
    }

    /** @param text null of a confirmation without words */
    public record Reply(DatedName by, Stance stance, String text) {}

    /** One to which nobody answers. */
    public static Happening plain(LocalDate day, DatedName by, HappeningKind kind, String text) {
        return new Happening(null, day, by, kind, text, null, null, false, List.of(), null);
    }

    /** As everybody reads it: with those of its files that are shown. */
    Happening forEverybody() {
        var shown = files.stream().filter(file -> file.shown() && file.opens()).toList();
        return new Happening(key, day, by, kind, text, figure, due, late, replies, voidReason, shown);
    }

    /** @param target against which it is counted; null where none is set */
    public String printedFigure(Target target) {
        return target == null ? Numbers.print(figure) : target.against(figure);
    }

    /** One party said that it sees it differently. */
    public boolean disputed() {
        return replies.stream().anyMatch(reply -> reply.stance() == Stance.DISPUTED);
    }

    /** It asks another party for an answer and has none. */
    public boolean waiting() {
        return (kind == HappeningKind.CLAIM || kind == HappeningKind.DEADLINE_ASKED)
                && voidReason == null
                && replies.isEmpty();
    }
}
