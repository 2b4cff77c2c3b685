/**
 * Search over everything that the public may read. Each kind of record is one {@link vn.hiepdong.site.search.SearchedKind}
 * over two views of the database (V021); a new kind is one class more, its views and its columns.
 */
package vn.hiepdong.site.search;
