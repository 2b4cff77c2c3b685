/** The public list and page of programmes. */
package vn.hiepdong.site.programme;
