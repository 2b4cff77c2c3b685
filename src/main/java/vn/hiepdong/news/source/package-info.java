/**
 * The registry of papers, portals and agencies from which articles come. Editors keep it at {@code /staff/news-sources};
 * others read it through {@link vn.hiepdong.news.source.NewsSources}. Hides the table and the pages.
 */
@NamedInterface("source")
package vn.hiepdong.news.source;

import org.springframework.modulith.NamedInterface;
