package vn.hiepdong.commitment;

import java.time.LocalDate;

/**
 * Where a task comes from, as pages print it: "theo ý kiến chỉ đạo của Nguyễn Văn An tại …, ngày …".
 *
 * @param by who said it, with the offices held that day; null where nobody is named
 * @param said the words themselves, which the task may put in others
 * @param conferenceSlug of its public page; null while the public may not read it, nor who said what there
 */
public record TaskOrigin(
        CommitmentSource source,
        String by,
        String said,
        long conferenceId,
        String conferenceTitle,
        String conferenceSlug,
        LocalDate day) {

    /** "theo đề nghị của Sở Nội vụ", to be followed by the conference. */
    public String words() {
        return by == null ? barely() : barely() + " của " + by;
    }

    /** "theo đề nghị": all that is told where one may not read of the conference. */
    public String barely() {
        return switch (source) {
            case DIRECTIVE -> "theo ý kiến chỉ đạo";
            case CONCLUSION -> "theo kết luận";
            case RECOMMENDATION -> "theo đề nghị";
            case LIMITATION -> "để khắc phục hạn chế được nêu";
            case SIGNED_TEXT, AMENDMENT -> throw new IllegalStateException("an item of the text is no task");
        };
    }
}
