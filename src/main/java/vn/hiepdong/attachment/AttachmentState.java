package vn.hiepdong.attachment;

/** Who may read a file, beside the staff who may read its record: nobody yet, everybody, nobody any more. */
public enum AttachmentState {
    DRAFT,
    PUBLIC,
    WITHDRAWN
}
