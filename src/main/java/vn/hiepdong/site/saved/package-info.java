/**
 * Public pages as files to keep (regulation L17): the page of a record as one HTML file, with its pictures inside, full
 * addresses and no menus. A controller that shows a record offers {@code …/luu} by one line, {@link
 * vn.hiepdong.site.saved.SavingPages#file}.
 */
package vn.hiepdong.site.saved;
