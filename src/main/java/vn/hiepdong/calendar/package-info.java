/**
 * What stands in the work calendar besides conferences: receptions of citizens, visits, anniversaries. Coordinators keep
 * the entries of their agencies at {@code /staff/calendar}; others read through {@link vn.hiepdong.calendar.CalendarEntries}.
 */
@ApplicationModule(allowedDependencies = {"web", "audit", "agency", "account"})
package vn.hiepdong.calendar;

import org.springframework.modulith.ApplicationModule;
