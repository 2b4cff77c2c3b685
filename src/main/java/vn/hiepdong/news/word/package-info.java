/** An article that begins as a Word file: checked, read for its text, and not kept. Hides how Word writes. */
package vn.hiepdong.news.word;
