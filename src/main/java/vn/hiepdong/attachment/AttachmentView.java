package vn.hiepdong.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import vn.hiepdong.attachment.scan.ScanState;
import vn.hiepdong.web.text.Numbers;
import vn.hiepdong.web.text.Slugs;

/**
 * A file as a page prints it. Texts may be null while it is a draft.
 *
 * @param title caption of a photo, title of a document
 * @param fileName as it was brought
 * @param form what it is and how large: "PDF, 1,2 MB"
 * @param width in pixels; null for a document
 * @param height likewise
 * @param address from the portal's root
 * @param widths in which a photo is there besides its own
 * @param scan whether it waits for the virus scanner, or is withheld for what that found
 * @param scanSaid what was found, or why it still waits; null for neither
 */
public record AttachmentView(
        long id,
        AttachmentKind kind,
        AttachmentState state,
        String stateReason,
        String title,
        String altText,
        String credit,
        String fileName,
        String form,
        Integer width,
        Integer height,
        String address,
        List<Integer> widths,
        ScanState scan,
        String scanSaid) {

    private static final int KILOBYTE = 1024;

    static AttachmentView of(Attachment attachment) {
        var content = attachment.content();
        return new AttachmentView(
                attachment.id(),
                attachment.kind(),
                attachment.state(),
                attachment.stateReason(),
                attachment.title(),
                attachment.altText(),
                attachment.credit(),
                content.name(),
                content.type().label() + ", " + printed(content.size()),
                content.width(),
                content.height(),
                addressOf(attachment),
                content.widths(),
                attachment.scan(),
                attachment.scanSaid());
    }

    /** Ends in a name that a person can read, so that a downloaded one is found again. */
    static String addressOf(Attachment attachment) {
        var name = attachment.content().name();
        var stem = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        return "/tep/" + attachment.id() + "/" + Slugs.of(stem) + "."
                + attachment.content().type().extension();
    }

    public boolean photo() {
        return kind == AttachmentKind.PHOTO;
    }

    /** Its keeper shows it; readers get it once it is {@link #opens} too. */
    public boolean shown() {
        return state == AttachmentState.PUBLIC;
    }

    /** Whether its address leads to it: where not, a page prints why instead of a link. */
    public boolean opens() {
        return !scan.withheld();
    }

    public boolean infected() {
        return scan == ScanState.INFECTED;
    }

    /**
     * The widths that a browser chooses from, for the attribute {@code srcset}.
     *
     * @param address of this photo, as the page links it
     */
    public String srcset(String address) {
        return widths.stream()
                        .map(narrow -> address + "?rong=" + narrow + " " + narrow + "w, ")
                        .collect(Collectors.joining())
                + address + " " + width + "w";
    }

    /** The widest that a page needs; the whole picture opens by itself. */
    public String onPage(String address) {
        return widths.isEmpty() ? address : address + "?rong=" + widths.get(widths.size() - 1);
    }

    private static String printed(long bytes) {
        if (bytes < KILOBYTE * KILOBYTE) {
            return Numbers.print(Math.max(1, Math.round(bytes / (double) KILOBYTE))) + " KB";
        }
        var megabytes = BigDecimal.valueOf(bytes / (double) (KILOBYTE * KILOBYTE));
        return Numbers.print(megabytes.setScale(1, RoundingMode.HALF_UP)) + " MB";
    }
}
