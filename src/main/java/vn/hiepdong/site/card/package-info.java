/** The short form in which a record stands in lists and on other records' pages. */
package vn.hiepdong.site.card;
