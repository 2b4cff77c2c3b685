package vn.hiepdong.site.feed;

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
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.hiepdong.site.PublicAddresses;
import vn.hiepdong.web.PortalProperties;

/** Writes feeds with full addresses, after the name of the portal. */
@Component
public class WritingFeeds {

    /** Media types of what is written. */
    public static final String RSS = "application/rss+xml;charset=UTF-8";

    public static final String ATOM = "application/atom+xml;charset=UTF-8";

    /** What XML cannot hold, pasted out of some program. */
    private static final String RSS_FORM = "rss_2.0";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private final PublicAddresses addresses;
    private final PortalProperties portal;

    WritingFeeds(PublicAddresses addresses, PortalProperties portal) {
        this.addresses = addresses;
        this.portal = portal;
    }

    public String rss(Feed feed) {
        return written(RSS_FORM, feed);
    }

    public String atom(Feed feed) {
        return written("atom_1.0", feed);
    }

    private String written(String form, Feed feed) {
        var title = clean(portal.name() + " – " + feed.title());
        var written = new SyndFeedImpl();
        written.setFeedType(form);
        written.setEncoding("UTF-8");
        written.setTitle(title);
        written.setDescription(form.equals(RSS_FORM) ? html(title) : title);
        written.setLink(addresses.of(feed.path()));
        written.setUri(addresses.of(feed.path()));
        written.setLanguage("vi");
        feed.entries().stream().findFirst().ifPresent(newest -> written.setPublishedDate(Date.from(newest.at())));
        written.setEntries(
                feed.entries().stream().map(told -> entry(told, form)).toList());
        try {
            return new SyndFeedOutput().outputString(written);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SyndEntry entry(Feed.Entry told, String form) {
        var entry = new SyndEntryImpl();
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(form.equals(RSS_FORM) ? html(told.text()) : clean(told.text()));
        entry.setTitle(clean(told.title()));
        entry.setLink(addresses.of(told.path()));
        entry.setUri(addresses.of(told.name()));
        entry.setPublishedDate(Date.from(told.at()));
        entry.setUpdatedDate(Date.from(told.at()));
        entry.setDescription(summary);
        if (told.category() != null) {
            var category = new SyndCategoryImpl();
            category.setName(clean(told.category()));
            entry.setCategories(List.<SyndCategory>of(category));
        }
        return entry;
    }

    /** What describes something in RSS is read as HTML, whatever it says of itself. */
    private static String html(String text) {
        return HtmlUtils.htmlEscape(clean(text), "UTF-8");
    }

    private static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
