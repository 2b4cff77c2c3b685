/**
 * Who changed what. The rows are written by a database trigger on every business table (V001), so nothing can be
 * forgotten; this module tells the trigger who acts, and reads a record's history for its page. Hides the tables.
 */
@ApplicationModule(allowedDependencies = {"web"})
package vn.hiepdong.audit;

import org.springframework.modulith.ApplicationModule;
