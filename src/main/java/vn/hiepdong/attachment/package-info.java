/**
 * Files that people bring: documents and pictures, kept by their content under the data folder. One pipeline checks them all;
 * who may read one is asked of the records that hold it ({@link vn.hiepdong.attachment.FileHolder}). Hides the folder, the
 * checks and the address {@code /tep/…}.
 */
@ApplicationModule(allowedDependencies = {"web"})
package vn.hiepdong.attachment;

import org.springframework.modulith.ApplicationModule;
