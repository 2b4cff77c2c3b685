package vn.hiepdong.attachment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.Formula;
import vn.hiepdong.attachment.scan.ScanState;
import vn.hiepdong.attachment.store.StoredContent;
import vn.hiepdong.web.RuleViolation;

/** A file at a record, with what is said of it. Drafted when it is brought, then shown, perhaps withdrawn. */
@Entity
class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private OwnerKind ownerKind;

    private long ownerId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @Enumerated(EnumType.STRING)
    private AttachmentState state = AttachmentState.DRAFT;

    private String stateReason;

    private String title;

    private String altText;

    private String credit;

    private int sortOrder;

    @Embedded
    private StoredContent content;

    @Formula("(select s.state from content_scan s where s.sha256 = sha256)")
    @Enumerated(EnumType.STRING)
    private ScanState scan;

    @Formula("(select s.said from content_scan s where s.sha256 = sha256)")
    private String scanSaid;

    protected Attachment() {}

    Attachment(OwnerKind ownerKind, long ownerId, StoredContent content, String title, int sortOrder) {
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        this.content = content;
        this.kind = content.type().picture() ? AttachmentKind.PHOTO : ownerKind.usual();
        this.title = title;
        this.sortOrder = sortOrder;
    }

    /**
     * @param kind of a document; a picture stays a photo
     * @param title caption of a photo; these texts may be null while it is a draft
     */
    void describe(AttachmentKind kind, String title, String altText, String credit, int sortOrder) {
        if (!isPhoto()) {
            this.kind = kind;
        }
        this.title = title;
        this.altText = isPhoto() ? altText : null;
        this.credit = isPhoto() ? credit : null;
        this.sortOrder = sortOrder;
    }

    /** The same content, described alike and as public as this one, at another record. */
    Attachment copyFor(OwnerKind owner, long id, int sortOrder) {
        var copy = new Attachment(owner, id, content, title, sortOrder);
        copy.describe(kind, title, altText, credit, sortOrder);
        copy.state = state;
        copy.scan = scan;
        copy.scanSaid = scanSaid;
        return copy;
    }

    void show() {
        state = AttachmentState.PUBLIC;
    }

    /** @throws RuleViolation when it is not shown: a draft is thrown away, and what is withdrawn stays so */
    void withdraw(String reason) {
        if (state != AttachmentState.PUBLIC) {
            throw new RuleViolation("", "Tệp này không còn ở trang công khai.");
        }
        state = AttachmentState.WITHDRAWN;
        stateReason = reason;
    }

    /** Whether readers may have it, as far as it depends on itself. */
    boolean isGivenOut() {
        return state == AttachmentState.PUBLIC && !isWithheld();
    }

    /** Nobody may have it: the scanner has not spoken yet, or found something. */
    boolean isWithheld() {
        return scan().withheld();
    }

    /** What was known of its content when this was read from the database. */
    ScanState scan() {
        return scan == null ? ScanState.NOT_SCANNED : scan;
    }

    String scanSaid() {
        return scanSaid;
    }

    boolean isPhoto() {
        return kind == AttachmentKind.PHOTO;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    OwnerKind ownerKind() {
        return ownerKind;
    }

    long ownerId() {
        return ownerId;
    }

    AttachmentKind kind() {
        return kind;
    }

    AttachmentState state() {
        return state;
    }

    String stateReason() {
        return stateReason;
    }

    String title() {
        return title;
    }

    String altText() {
        return altText;
    }

    String credit() {
        return credit;
    }

    StoredContent content() {
        return content;
    }
}
