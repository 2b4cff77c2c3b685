package vn.hiepdong.news.word;

/**
 * What a Word file says, as an article begins with it.
 *
 * @param summary empty where the file has none of its own
 * @param body with marks
 */
record WordText(String title, String summary, String body) {}
