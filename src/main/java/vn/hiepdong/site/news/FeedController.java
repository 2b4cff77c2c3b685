package vn.hiepdong.site.news;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.hiepdong.news.Article;
import vn.hiepdong.news.News;
import vn.hiepdong.news.NewsFilter;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.site.feed.Feed;
import vn.hiepdong.site.feed.WritingFeeds;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PublicPage;

/** The newest news for readers of feeds: all of it as RSS and Atom, each category as RSS (row P28). */
@Controller
@PublicPage
@CachedPage
class FeedController {

    private static final Pageable NEWEST = PageRequest.of(0, 30);

    private final News news;
    private final Categories categories;
    private final WritingFeeds writing;

    FeedController(News news, Categories categories, WritingFeeds writing) {
        this.news = news;
        this.categories = categories;
        this.writing = writing;
    }

    @GetMapping(path = "/rss", produces = WritingFeeds.RSS)
    @Transactional(readOnly = true)
    @ResponseBody
    String rss() {
        return writing.rss(feed("Tin tức", "/tin-tuc", NewsFilter.all()));
    }

    @GetMapping(path = "/atom", produces = WritingFeeds.ATOM)
    @Transactional(readOnly = true)
    @ResponseBody
    String atom() {
        return writing.atom(feed("Tin tức", "/tin-tuc", NewsFilter.all()));
    }

    @GetMapping(path = "/chuyen-muc/{slug}/rss", produces = WritingFeeds.RSS)
    @Transactional(readOnly = true)
    @ResponseBody
    String rssOfCategory(@PathVariable String slug) {
        var category = categories.bySlug(slug).orElseThrow(NotFoundException::new);
        return writing.rss(feed(category.name(), "/chuyen-muc/" + slug, NewsFilter.in(categories.idsWithin(slug))));
    }

    private Feed feed(String title, String path, NewsFilter filter) {
        return new Feed(
                title,
                path,
                news.page(filter, NEWEST).getContent().stream()
                        .map(FeedController::entry)
                        .toList());
    }

    private static Feed.Entry entry(Article article) {
        var path = "/tin-tuc/" + article.slug();
        return new Feed.Entry(
                path,
                article.title(),
                path,
                article.publishAt(),
                article.summary(),
                article.category().name());
    }
}
