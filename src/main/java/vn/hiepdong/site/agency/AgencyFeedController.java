package vn.hiepdong.site.agency;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.hiepdong.site.feed.WritingFeeds;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;

/** What happens with an agency's programmes and commitments, for readers of feeds. */
@Controller
@PublicPage
@CachedPage
class AgencyFeedController {

    private final AgencyFeeds feeds;
    private final WritingFeeds writing;

    AgencyFeedController(AgencyFeeds feeds, WritingFeeds writing) {
        this.feeds = feeds;
        this.writing = writing;
    }

    @GetMapping(path = "/co-quan/{slug}/rss", produces = WritingFeeds.RSS)
    @ResponseBody
    String rss(@PathVariable String slug) {
        return writing.rss(feeds.of(slug));
    }
}
