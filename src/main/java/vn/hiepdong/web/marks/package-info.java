/** Long texts with a few marks, read into sanitised HTML. Hides the library that reads the marks and the sanitiser. */
package vn.hiepdong.web.marks;
