/** What somebody wants to be told, and whether by mail: {@code /staff/notices/settings}. */
package vn.hiepdong.notice.choice;
