/**
 * Files that the staff bring to a record: photos and documents. They come in at {@code /staff/…/attachments}, are checked,
 * made harmless and kept by their content under the data folder, and go out at {@code /tep/…} to whoever may read the record.
 * A module whose records bear files implements {@link vn.hiepdong.attachment.AttachmentOwner} and reads them through
 * {@link vn.hiepdong.attachment.Attachments}. Hides the table, the folder and the checks.
 */
@ApplicationModule(allowedDependencies = {"web", "audit :: event"})
package vn.hiepdong.attachment;

import org.springframework.modulith.ApplicationModule;
