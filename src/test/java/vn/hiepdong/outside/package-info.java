/**
 * The portal as somebody sees it who means no good: every address there is, asked by everybody there is, with every record that
 * bears an id. What is listed here is read from the code and the database, so that a new page or column is met by itself.
 */
package vn.hiepdong.outside;
