/** The public list and page of agencies. */
package vn.hiepdong.site.agency;
