/** The news of the demonstration. */
package vn.hiepdong.demo.news;
