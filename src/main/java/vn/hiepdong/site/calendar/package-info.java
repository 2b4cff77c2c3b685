/**
 * The work calendar for everybody: conferences and the entries of the module calendar on one page, and as files that other
 * calendars read. Hides how such a file is written.
 */
package vn.hiepdong.site.calendar;
