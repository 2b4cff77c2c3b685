package vn.hiepdong.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.scan.ScanState;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/** Says what the files of a record are, shows them to everybody, and takes them back. */
@Component
@Transactional
public class DescribingAttachments {

    private final AttachmentRepository attachments;

    DescribingAttachments(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @Transactional(readOnly = true)
    public AttachmentsForm formOf(OwnerKind kind, long id) {
        return AttachmentsForm.of(standing(kind, id));
    }

    /** @throws NotFoundException when there is none */
    @Transactional(readOnly = true)
    Attachment get(long id) {
        return attachments.findById(id).orElseThrow(NotFoundException::new);
    }

    /**
     * @throws RuleViolation when a file is to be shown that is infected or says too little of itself, when an alternative text says
     *     nothing (row P19), or when one that was public is no longer ticked (invariant 18)
     * @throws VersionConflict when somebody changed one of the files meanwhile
     */
    public void describe(OwnerKind kind, long id, AttachmentsForm form) {
        var standing = standing(kind, id);
        VersionConflict.unlessSame(AttachmentsForm.versionOf(standing), form.version(), AttachmentsForm.of(standing));
        var byId = standing.stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
        var broken = new ArrayList<Sentence>();
        for (var at = 0; at < form.rows().size(); at++) {
            var row = form.rows().get(at);
            var attachment = byId.get(row.id());
            if (attachment == null) {
                throw new NotFoundException();
            }
            describe(attachment, row, at, broken);
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    /** @throws RuleViolation when it is public, or was */
    public void throwAway(long id) {
        var attachment = get(id);
        if (attachment.state() != AttachmentState.DRAFT) {
            throw new RuleViolation("", "Tệp đã công khai thì không xóa được; hãy rút và nêu lý do.");
        }
        attachments.delete(attachment);
    }

    /** @throws RuleViolation when it is not public */
    public void withdraw(long id, String reason) {
        get(id).withdraw(reason);
    }

    private List<Attachment> standing(OwnerKind kind, long id) {
        return attachments.findOf(kind, List.of(id)).stream()
                .filter(attachment -> attachment.state() != AttachmentState.WITHDRAWN)
                .toList();
    }

    private static void describe(Attachment attachment, AttachmentsForm.Row row, int at, List<Sentence> broken) {
        var path = "rows[" + at + "].";
        var title = Typed.orNull(row.title());
        var altText = Typed.orNull(row.altText());
        if (attachment.state() == AttachmentState.PUBLIC && !row.shown()) {
            broken.add(new Sentence(
                    path + "shown",
                    "Tệp đã công khai: muốn rút lại, hãy dùng nút “Rút khỏi trang công khai” và nêu lý do."));
        }
        if (attachment.state() == AttachmentState.DRAFT && row.shown() && attachment.scan() == ScanState.INFECTED) {
            broken.add(new Sentence(
                    path + "shown", "Tệp có mã độc thì không công khai được; hãy xóa và gửi lại bản sạch."));
        }
        if (row.shown() && title == null) {
            broken.add(new Sentence(
                    path + "title",
                    attachment.isPhoto() ? "Ảnh công khai cần có chú thích." : "Văn bản công khai cần có tên."));
        }
        if (!attachment.isPhoto() && row.kind() == null) {
            broken.add(new Sentence(path + "kind", "Hãy chọn loại văn bản."));
        }
        if (attachment.isPhoto() && (row.shown() || altText != null)) {
            AltText.mistakeIn(altText == null ? "" : altText, title == null ? "" : title)
                    .ifPresent(mistake -> broken.add(new Sentence(path + "altText", mistake)));
        }
        if (broken.isEmpty()) {
            attachment.describe(
                    row.kind(), title, altText, Typed.orNull(row.credit()), row.order() == null ? at : row.order());
            if (row.shown()) {
                attachment.show();
            }
        }
    }
}
