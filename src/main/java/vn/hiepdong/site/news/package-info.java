/** News as the public reads it: search, article, category, feeds. The home page shows it too. */
package vn.hiepdong.site.news;
