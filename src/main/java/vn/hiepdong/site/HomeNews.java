package vn.hiepdong.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.news.Article;
import vn.hiepdong.news.News;
import vn.hiepdong.news.NewsFilter;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.news.placement.PlacementKind;
import vn.hiepdong.news.placement.Placements;
import vn.hiepdong.site.card.NewsCard;
import vn.hiepdong.site.card.NewsCards;
import vn.hiepdong.web.time.Moments;

/** The news of the first page, by a fixed number of statements: what is pinned, filled up with the newest, and each category. */
@Component
@Transactional(readOnly = true)
class HomeNews {

    private static final int HOT = 4;
    private static final int FEATURED = 6;
    private static final int OF_A_CATEGORY = 4;

    private final News news;
    private final Placements placements;
    private final Categories categories;
    private final NewsCards cards;

    HomeNews(News news, Placements placements, Categories categories, NewsCards cards) {
        this.news = news;
        this.placements = placements;
        this.categories = categories;
        this.cards = cards;
    }

    /**
     * @param hot the first is the lead story; none of them stands among the sections again
     * @param sections the categories at the top that have news, each with its newest
     */
    record Shown(List<NewsCard> hot, List<NewsCard> featured, List<Section> sections) {

        /** When something was last published, for machines; the beginning of the day where nothing was. */
        public String updated(LocalDate today) {
            return Moments.iso(hot.stream()
                    .map(NewsCard::publishAt)
                    .max(Instant::compareTo)
                    .orElse(Moments.startOf(today)));
        }
    }

    record Section(String name, String slug, List<NewsCard> cards) {}

    Shown read() {
        var hot = new ArrayList<>(placements.pinned(PlacementKind.HOT, HOT));
        var newest = news.page(NewsFilter.all(), PageRequest.of(0, HOT)).getContent();
        newest.stream()
                .filter(article -> !hot.contains(article))
                .limit(HOT - hot.size())
                .forEach(hot::add);
        var featured = placements.pinned(PlacementKind.FEATURED, FEATURED);
        var byCategory = news.latestOfEachCategory(OF_A_CATEGORY + HOT).stream()
                .filter(article -> !hot.contains(article))
                .toList();
        var all = Stream.of(hot, featured, byCategory)
                .flatMap(List::stream)
                .distinct()
                .toList();
        var shown = cards.of(all).stream().collect(Collectors.toMap(NewsCard::slug, Function.identity()));
        return new Shown(of(hot, shown), of(featured, shown), sections(byCategory, shown));
    }

    private List<Section> sections(List<Article> articles, Map<String, NewsCard> shown) {
        var tops = categories.tops();
        var byTop = articles.stream()
                .collect(Collectors.groupingBy(
                        article -> tops.get(article.category().id()), LinkedHashMap::new, Collectors.toList()));
        return byTop.entrySet().stream()
                .map(entry -> new Section(
                        entry.getKey().name(),
                        entry.getKey().slug(),
                        of(entry.getValue().stream().limit(OF_A_CATEGORY).toList(), shown)))
                .toList();
    }

    private static List<NewsCard> of(List<Article> articles, Map<String, NewsCard> shown) {
        return articles.stream().map(article -> shown.get(article.slug())).toList();
    }
}
