package vn.hiepdong.site.news;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.hiepdong.news.News;
import vn.hiepdong.news.NewsFilter;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.site.SiteMapPart;

/** News and its categories on the site map. */
@Component
@Order(SiteMapPart.NEWS)
class NewsOnSiteMap implements SiteMapPart {

    private static final Pageable MOST = PageRequest.of(0, 12_000);

    private final News news;
    private final Categories categories;

    NewsOnSiteMap(News news, Categories categories) {
        this.news = news;
        this.categories = categories;
    }

    @Override
    public String title() {
        return "Tin tức";
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "/tin-tuc",
                "Tin tức",
                "Tin, bài về việc phối hợp, tìm theo chuyên mục, từ khóa, ngày đăng và nguồn tin."));
    }

    @Override
    public Stream<String> records() {
        return Stream.concat(
                categories.tree().stream().map(category -> "/chuyen-muc/" + category.slug()),
                news.page(NewsFilter.all(), MOST).stream().map(article -> "/tin-tuc/" + article.slug()));
    }
}
