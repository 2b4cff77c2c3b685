/**
 * News: articles with their categories, sources, pictures and places on the home page; an article may begin as a Word file
 * or as what a conference has on record. The staff write at {@code /staff/news}; the public pages are in the module site, which
 * reads through {@link vn.hiepdong.news.News} and {@link vn.hiepdong.news.placement.Placements}.
 */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "attachment",
            "attachment :: check",
            "agency",
            "agency :: person",
            "account",
            "programme",
            "commitment",
            "conference",
            "conference :: review"
        })
package vn.hiepdong.news;

import org.springframework.modulith.ApplicationModule;
