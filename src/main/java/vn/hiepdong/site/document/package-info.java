/** The public registry of the documents on which programmes are founded. */
package vn.hiepdong.site.document;
