package vn.hiepdong.attachment;

/** What a file is to the record that bears it. A picture is a photo; all others are documents. */
public enum AttachmentKind {
    PHOTO,
    FULL_TEXT,
    AGENDA,
    NOTICE,
    REPORT,
    PAPER,
    SCAN,
    OTHER
}
