package vn.hiepdong.news.category;

/**
 * A category in its place in the tree.
 *
 * @param depth 0 at the top
 * @param path with those above it: "Tin hoạt động › Lễ ký kết"
 */
public record CategoryLine(long id, String slug, String name, int depth, String path, int sortOrder) {}
