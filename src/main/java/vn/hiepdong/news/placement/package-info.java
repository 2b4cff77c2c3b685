/**
 * Hot and featured news: what editors pin to the home page, for a time and in order, at {@code /staff/news/placements}. Others
 * read it through {@link vn.hiepdong.news.placement.Placements}. Hides the table and the pages.
 */
@NamedInterface("placement")
package vn.hiepdong.news.placement;

import org.springframework.modulith.NamedInterface;
