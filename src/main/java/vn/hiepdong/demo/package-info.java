/**
 * The demonstration: one real event and a fictional province, typed into the same forms that the staff use. One class for
 * each; on with the profile {@code demo} only.
 */
@ApplicationModule
package vn.hiepdong.demo;

import org.springframework.modulith.ApplicationModule;
