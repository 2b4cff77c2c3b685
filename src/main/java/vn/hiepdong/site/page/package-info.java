/**
 * Pages about the portal itself: their words are kept by administrators at {@code /admin/pages}; and the map of areas,
 * which is made of the records.
 */
package vn.hiepdong.site.page;
