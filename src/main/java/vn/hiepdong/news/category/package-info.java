/**
 * The tree of categories. Administrators keep it at {@code /admin/categories}; others read it through
 * {@link vn.hiepdong.news.category.Categories}. Hides the table and the pages.
 */
@NamedInterface("category")
package vn.hiepdong.news.category;

import org.springframework.modulith.NamedInterface;
