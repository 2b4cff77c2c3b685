/**
 * What every page needs and no page is about: forms, dates as people type them, slugs, paging, errors, headers. Holds no
 * domain. Open: all modules use its sub-packages.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.hiepdong.web;

import org.springframework.modulith.ApplicationModule;
