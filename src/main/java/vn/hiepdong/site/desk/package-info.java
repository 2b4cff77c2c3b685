/** The first page of the staff: what is to be done. */
package vn.hiepdong.site.desk;
