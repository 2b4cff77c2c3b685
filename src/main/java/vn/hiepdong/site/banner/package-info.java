/** What is celebrated or announced on the first page, from a day to a day; kept by administrators at {@code /admin/banners}. */
package vn.hiepdong.site.banner;
