package vn.hiepdong.site.news;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
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
import vn.hiepdong.site.PublicAddresses;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.PublicPage;

/** The newest news for readers of feeds: all of it as RSS and Atom, each category as RSS (row P28). */
@Controller
@PublicPage
@CachedPage
class FeedController {

    private static final Pageable NEWEST = PageRequest.of(0, 30);
    private static final String RSS = "application/rss+xml;charset=UTF-8";
    private static final String ATOM = "application/atom+xml;charset=UTF-8";

    /** What XML cannot hold, pasted out of some program. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private final News news;
    private final Categories categories;
    private final PublicAddresses addresses;
    private final PortalProperties portal;

    FeedController(News news, Categories categories, PublicAddresses addresses, PortalProperties portal) {
        this.news = news;
        this.categories = categories;
        this.addresses = addresses;
        this.portal = portal;
    }

    @GetMapping(path = "/rss", produces = RSS)
    @Transactional(readOnly = true)
    @ResponseBody
    String rss() {
        return feed("rss_2.0", portal.name() + " – Tin tức", "/tin-tuc", NewsFilter.all());
    }

    @GetMapping(path = "/atom", produces = ATOM)
    @Transactional(readOnly = true)
    @ResponseBody
    String atom() {
        return feed("atom_1.0", portal.name() + " – Tin tức", "/tin-tuc", NewsFilter.all());
    }

    @GetMapping(path = "/chuyen-muc/{slug}/rss", produces = RSS)
    @Transactional(readOnly = true)
    @ResponseBody
    String rssOfCategory(@PathVariable String slug) {
        var category = categories.bySlug(slug).orElseThrow(NotFoundException::new);
        return feed(
                "rss_2.0",
                portal.name() + " – " + category.name(),
                "/chuyen-muc/" + slug,
                NewsFilter.in(categories.idsWithin(slug)));
    }

    private String feed(String form, String title, String path, NewsFilter filter) {
        var articles = news.page(filter, NEWEST).getContent();
        var feed = new SyndFeedImpl();
        feed.setFeedType(form);
        feed.setEncoding("UTF-8");
        feed.setTitle(clean(title));
        feed.setDescription(clean(title));
        feed.setLink(addresses.of(path));
        feed.setUri(addresses.of(path));
        feed.setLanguage("vi");
        articles.stream().findFirst().ifPresent(newest -> feed.setPublishedDate(Date.from(newest.publishAt())));
        feed.setEntries(articles.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SyndEntry entry(Article article) {
        var entry = new SyndEntryImpl();
        var address = addresses.of("/tin-tuc/" + article.slug());
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(clean(article.summary()));
        var category = new SyndCategoryImpl();
        category.setName(clean(article.category().name()));
        entry.setTitle(clean(article.title()));
        entry.setLink(address);
        entry.setUri(address);
        entry.setPublishedDate(Date.from(article.publishAt()));
        entry.setUpdatedDate(Date.from(article.publishAt()));
        entry.setDescription(summary);
        entry.setCategories(List.<SyndCategory>of(category));
        return entry;
    }

    private static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
