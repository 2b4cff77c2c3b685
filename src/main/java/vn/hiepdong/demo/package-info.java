/**
 * The demonstration: five real events, a fictional province, and the news of both, typed into the same forms that the staff
 * use. A {@link vn.hiepdong.demo.Chapter} for each in a room of its own; on with the profile {@code demo} only.
 */
@ApplicationModule
package vn.hiepdong.demo;

import org.springframework.modulith.ApplicationModule;
