package vn.hiepdong.news.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.news.Article;
import vn.hiepdong.news.News;

/** Reads what is pinned today, for the home page. */
@Component
@Transactional(readOnly = true)
public class Placements {

    private static final Limit MOST = Limit.of(50);

    private final PlacementRepository placements;
    private final News news;
    private final Clock clock;

    Placements(PlacementRepository placements, News news, Clock clock) {
        this.placements = placements;
        this.news = news;
        this.clock = clock;
    }

    /** In order; a pin whose time is over, or whose article is not read any more, is left out. */
    public List<Article> pinned(PlacementKind kind, int most) {
        return news.inOrder(placements.findPinnedOn(kind, LocalDate.now(clock), MOST)).stream()
                .limit(most)
                .toList();
    }
}
