/** What there is to tell: a source for each kind of record. */
package vn.hiepdong.notice.matter;
