/** The public list and page of conferences, signing ceremonies among them. */
package vn.hiepdong.site.conference;
