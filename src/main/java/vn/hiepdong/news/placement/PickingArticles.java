package vn.hiepdong.news.placement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.hiepdong.news.Article;
import vn.hiepdong.news.News;
import vn.hiepdong.news.NewsFilter;

/** Finds the article that an editor means, by its title out of the list or by the address of its public page. */
@Component
class PickingArticles {

    /** The newest: what is older is named by its address. */
    private static final Pageable MOST = PageRequest.of(0, 200);

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://\\S+)?/tin-tuc/([a-z0-9-]+)/?");

    private final News news;

    PickingArticles(News news) {
        this.news = news;
    }

    List<String> options() {
        return recent().stream().map(Choice::shown).toList();
    }

    String shown(Article article) {
        return recent().stream()
                .filter(choice -> choice.article().id().equals(article.id()))
                .findFirst()
                .map(Choice::shown)
                .orElse("/tin-tuc/" + article.slug());
    }

    Optional<Article> find(String typed) {
        var address = ADDRESS.matcher(typed.strip());
        return address.matches()
                ? news.onceBySlug(address.group(1))
                : recent().stream()
                        .filter(choice -> choice.shown().equalsIgnoreCase(typed.strip()))
                        .findFirst()
                        .map(Choice::article);
    }

    /** @param shown with its number where several share a title */
    private record Choice(Article article, String shown) {}

    private List<Choice> recent() {
        var articles = news.page(NewsFilter.all(), MOST).getContent();
        var count = articles.stream().collect(Collectors.groupingBy(Article::title, Collectors.counting()));
        return articles.stream()
                .map(article -> new Choice(
                        article,
                        count.get(article.title()) > 1
                                ? article.title() + " (#" + article.id() + ")"
                                : article.title()))
                .toList();
    }
}
