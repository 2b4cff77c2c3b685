/**
 * Corrections (đính chính) of what was already held or signed. The module whose record is corrected changes it and records
 * here, in the same transaction, what stood there before and why ({@link vn.hiepdong.correction.RecordingCorrections}); pages
 * read it through {@link vn.hiepdong.correction.Corrections}. Hides the tables.
 */
@ApplicationModule(allowedDependencies = {"web", "attachment"})
package vn.hiepdong.correction;

import org.springframework.modulith.ApplicationModule;
